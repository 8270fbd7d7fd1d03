//! Reminders: each step once, before its deadline, and none after it is of no use.
