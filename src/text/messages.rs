//! Every message there is, with its arguments. What each says, where it stands and how long it may be is in
//! `extension/locales/en.ftl`; a test of `tools/say` holds every language to this table.

use super::{Arg, Listed, Message, Number, Text, ToldDay, ToldTime};
use crate::claim::form::FieldRole;
use crate::money::Money;
use crate::order::{Milestone, PageKind, Stage, StatementKind, Status, TermKind};
use crate::policy::Purpose;
use crate::window::{Certainty, WindowState};

/// Kept out of line: several hundred copies of it are seven KB of the wasm.
#[inline(never)]
fn message<const PLACES: usize>(id: &'static str, args: [(&'static str, Arg); PLACES]) -> Text {
    Text::Message(Message { id, args: args.into() })
}

// Behind `@named` stand the ids, without places, that files of data name, and those that are said in our own pages alone.
macro_rules! messages {
    ($($name:ident = $id:literal($($arg:ident: $type:ty),*);)* @named $($named:literal)*) => {
        /// The ids of all messages, and the names and types of what each takes.
        pub const MESSAGES: &[(&str, &[(&str, &str)])] =
            &[$(($id, &[$((stringify!($arg), stringify!($type))),*])),*, $(($named, &[])),*];

        $(
            pub(crate) fn $name($($arg: $type),*) -> Text {
                message($id, [$((stringify!($arg), Arg::from($arg))),*])
            }
        )*
    };
}

messages! {
    toolbar_days_left = "toolbar-days-left"(days: i64);
    toolbar_hours_left = "toolbar-hours-left"(hours: i64);
    toolbar_last_hour = "toolbar-last-hour"();
    toolbar_near = "toolbar-near"(n: usize);
    toolbar_at_risk = "toolbar-at-risk"(sums: Vec<Money>);
    toolbar_doubtful = "toolbar-doubtful"(n: usize);
    toolbar_awaited = "toolbar-awaited"(n: usize);
    toolbar_unreadable = "toolbar-unreadable"();
    toolbar_degraded = "toolbar-degraded"();
    toolbar_lost = "toolbar-lost"();
    toolbar_no_order = "toolbar-no-order"();
    toolbar_no_orders_there = "toolbar-no-orders-there"();
    toolbar_disputed = "toolbar-disputed"(n: usize);
    toolbar_clear = "toolbar-clear"(days: i64);
    toolbar_left_out_none = "toolbar-left-out-none"();
    toolbar_left_out = "toolbar-left-out"(n: usize);
    orders_undated = "orders-undated"(n: usize);
    orders_unseen = "orders-unseen"(n: usize);
    orders_unshipped = "orders-unshipped"(n: usize);
    orders_read = "orders-read"(n: usize);
    orders_older = "orders-older"();
    orders_aged = "orders-aged"(n: usize);
    popup_no_orders_there = "popup-no-orders-there"(day: ToldDay);
    popup_no_order = "popup-no-order"();
    page = "page"(page: PageKind);
    page_elsewhere = "page-elsewhere"(page: PageKind);
    status = "status"(status: Status);
    money = "money"(sums: Vec<Money>);
    left_days = "left-days"(days: i64);
    left_hours = "left-hours"(hours: i64);
    left_last_hour = "left-last-hour"();
    open_order = "open-order"();
    order_number = "order-number"(number: Number);
    order_untitled = "order-untitled"();
    more = "more"();
    chip_unread = "chip-unread"();
    chip_unprinted = "chip-unprinted"();
    line_dispute_until = "line-dispute-until"(day: ToldTime);
    line_until = "line-until"(day: ToldTime);
    line_last_day = "line-last-day"(day: ToldTime);
    line_unknown = "line-unknown"();
    line_for = "line-for"(purpose: Purpose);
    line_mark = "line-mark"(certainty: Certainty);
    line_opens = "line-opens"(day: ToldDay);
    line_opens_between = "line-opens-between"(first: ToldDay, last: ToldDay);
    line_not_open = "line-not-open"();
    line_open = "line-open"();
    line_doubtful = "line-doubtful"();
    line_was_open = "line-was-open"(day: ToldDay);
    line_closed = "line-closed"(day: ToldDay);
    line_part_refunded = "line-part-refunded"();
    line_maybe_part_refunded = "line-maybe-part-refunded"();
    line_rest_was_open = "line-rest-was-open"(day: ToldDay);
    line_check_by = "line-check-by"(day: ToldTime);
    line_check_now = "line-check-now"();
    line_not_shipped = "line-not-shipped"();
    line_was_not_shipped = "line-was-not-shipped"(day: ToldDay);
    line_in_dispute = "line-in-dispute"();
    line_your_turn = "line-your-turn"();
    line_refunded = "line-refunded"();
    line_cancelled = "line-cancelled"();
    line_may_wait = "line-may-wait"();
    line_differs = "line-differs"();
    awaited = "awaited"(page: Text, day: ToldDay);
    differs_from_list = "differs-from-list"(status: Text, day: ToldDay);
    differs_from_data = "differs-from-data"(shown: Text, other: Text);
    claim_not_arrived = "claim-not-arrived"();
    claim_something_wrong = "claim-something-wrong"();
    claim_try_now = "claim-try-now"();
    claim_doubtful = "claim-doubtful"(day: ToldDay);
    claim_closed = "claim-closed"(day: ToldDay);
    claim_unknown = "claim-unknown"();
    all_dates = "all-dates"();
    say_or_correct = "say-or-correct"();
    say_not_arrived = "say-not-arrived"();
    say_arrived = "say-arrived"();
    say_take_back = "say-take-back"();
    say_other_date = "say-other-date"();
    say_use_date = "say-use-date"();
    calendar_file = "calendar-file"();
    remind_never = "remind-never"();
    remind_again = "remind-again"();
    row_date_moved = "row-date-moved"();
    row_delivered = "row-delivered"();
    row_muted = "row-muted"();
    row_why_muted = "row-why-muted"();
    head_doubtful = "head-doubtful"(n: usize);
    head_awaited = "head-awaited"(n: usize);
    head_closing = "head-closing"(n: usize);
    head_none_closes = "head-none-closes"();
    head_none_known = "head-none-known"();
    head_next = "head-next"(day: ToldTime);
    head_at_stake = "head-at-stake"(sums: Vec<Money>);
    head_at_least_at_stake = "head-at-least-at-stake"(sums: Vec<Money>);
    trouble_unreadable = "trouble-unreadable"(page: Text);
    trouble_unreadable_of = "trouble-unreadable-of"(page: Text, number: Number);
    trouble_in_part = "trouble-in-part"(page: Text);
    trouble_in_part_of = "trouble-in-part-of"(page: Text, number: Number);
    trouble_more = "trouble-more"(n: usize);
    popup_most_urgent = "popup-most-urgent"(n: usize);
    popup_none_found = "popup-none-found"();
    popup_none_open = "popup-none-open"();
    popup_private = "popup-private"();
    popup_private_but_sync = "popup-private-but-sync"();
    popup_orders_read = "popup-orders-read"(n: usize);
    popup_undated = "popup-undated"(n: usize);
    popup_unseen = "popup-unseen"(n: usize);
    my_orders = "my-orders"();
    show_my_orders = "show-my-orders"();
    understood = "understood"();
    remind_choose_time = "remind-choose-time"();
    remind_no_more = "remind-no-more"();
    finished_orders = "finished-orders"(n: usize);
    finished_left_out = "finished-left-out"(n: usize);
    finished_why = "finished-why"();
    finished_more = "finished-more"(n: usize);
    finished_count = "finished-count"();
    finished_leave_out = "finished-leave-out"();
    lost_more = "lost-more"(n: usize, all: usize);
    lost_beside_page = "lost-beside-page"(n: usize);
    lost_order = "lost-order"(number: Number);
    lost_order_unread = "lost-order-unread"(number: Number);
    lost_reminders_of = "lost-reminders-of"(number: Number);
    lost_unnamed = "lost-unnamed"(n: usize);
    lost_settings = "lost-settings"();
    lost_settings_unread = "lost-settings-unread"();
    lost_calendar = "lost-calendar"();
    lost_reminders = "lost-reminders"();
    lost_claim = "lost-claim"();
    lost_search = "lost-search"();
    lost_exchange = "lost-exchange"();
    lost_overview = "lost-overview"();
    lost_waiting_claim = "lost-waiting-claim"();
    lost_record = "lost-record"();
    search_offer = "search-offer"(n: usize);
    search_offer_some = "search-offer-some"(n: usize, all: usize);
    search_next = "search-next"(n: usize);
    search_next_some = "search-next-some"(n: usize, all: usize);
    search_all = "search-all"(n: usize);
    search_most = "search-most"(n: usize);
    search_how = "search-how"();
    search_progress = "search-progress"(n: usize, all: usize);
    search_meanwhile = "search-meanwhile"();
    search_stop = "search-stop"();
    search_continue = "search-continue"(n: usize);
    search_close = "search-close"();
    search_read_all = "search-read-all"(n: usize, all: usize, known: i64);
    search_read = "search-read"(n: usize, all: usize, left: usize, known: i64);
    search_undated = "search-undated"(n: usize, numbers: Listed);
    search_unread = "search-unread"(n: usize, numbers: Listed);
    search_stopped = "search-stopped"();
    search_tab_closed = "search-tab-closed"();
    search_no_tab = "search-no-tab"();
    search_elsewhere = "search-elsewhere"();
    search_login = "search-login"();
    search_captcha = "search-captcha"();
    search_gave_up = "search-gave-up"();
    search_restarted = "search-restarted"();

    // The toolbar's icon, reminders, choices, the exchange with other browsers, files.
    icon_days = "icon-days"(days: i64);
    icon_days_unsure = "icon-days-unsure"(days: i64);
    icon_hours = "icon-hours"(hours: i64);
    icon_hours_unsure = "icon-hours-unsure"(hours: i64);
    icon_last_hour = "icon-last-hour"();
    icon_last_hour_unsure = "icon-last-hour-unsure"();
    icon_unknown = "icon-unknown"(n: usize);
    icon_unknown_most = "icon-unknown-most"(n: usize);
    reminder_open = "reminder-open"(left: Text);
    reminder_moved = "reminder-moved"(left: Text);
    reminder_delivered = "reminder-delivered"(left: Text);
    reminder_opened = "reminder-opened"(left: Text);
    reminder_part_refunded = "reminder-part-refunded"(left: Text);
    reminder_dispute = "reminder-dispute"();
    reminder_look = "reminder-look"();
    reminder_passed = "reminder-passed"();
    reminder_until = "reminder-until"(day: ToldTime);
    reminder_passed_why = "reminder-passed-why"();
    reminder_look_by = "reminder-look-by"(day: ToldTime);
    reminder_look_why = "reminder-look-why"();
    reminder_late = "reminder-late"();
    reminder_moved_from = "reminder-moved-from"(from: ToldDay, to: ToldDay);
    reminder_unread = "reminder-unread"();
    reminders_due = "reminders-due"(n: usize);
    reminders_late = "reminders-late"(n: usize);
    reminders_line = "reminders-line"(title: Text, day: ToldTime);
    reminders_line_passed = "reminders-line-passed"(title: Text);
    reminders_more = "reminders-more"(n: usize);
    reminders_elsewhere = "reminders-elsewhere"(n: usize);
    reminders_elsewhere_by = "reminders-elsewhere-by"(day: ToldTime);
    remind_prepare_claim = "remind-prepare-claim"();
    remind_me_tomorrow = "remind-me-tomorrow"();
    remind_tomorrow = "remind-tomorrow"();
    remind_in_three_days = "remind-in-three-days"();
    remind_stays = "remind-stays"();
    remind_too_late = "remind-too-late"(day: ToldTime);
    remind_over = "remind-over"();
    choice_badge_days = "choice-badge-days"();
    choice_most_reminders = "choice-most-reminders"();
    choice_reminder_span = "choice-reminder-span"();
    choice_reminders_sorted = "choice-reminders-sorted"();
    choice_quiet_ends = "choice-quiet-ends"();
    choice_quiet_same = "choice-quiet-same"();
    choice_quiet_long = "choice-quiet-long"();
    choice_quiet_times = "choice-quiet-times"();
    choice_keep_months = "choice-keep-months"();
    choice_unread = "choice-unread"(why: Text);
    sync_not_taken = "sync-not-taken"(why: Text);
    sync_not_removed = "sync-not-removed"(why: Text);
    sync_no_room = "sync-no-room"(n: usize);
    sync_unread = "sync-unread"(n: usize);
    sync_newer = "sync-newer"();
    sync_last = "sync-last"(time: ToldTime);
    calendar_name = "calendar-name"();
    calendar_open = "calendar-open"(title: Text);
    calendar_part_refunded = "calendar-part-refunded"(title: Text);
    calendar_over = "calendar-over"();
    table_order = "table-order"();
    table_store = "table-store"();
    table_title = "table-title"();
    table_quantity = "table-quantity"();
    table_currency = "table-currency"();
    table_price = "table-price"();
    table_placed = "table-placed"();
    table_refund_date = "table-refund-date"();
    table_state_head = "table-state-head"();
    table_safe_until = "table-safe-until"();
    table_closed_after = "table-closed-after"();
    table_mark = "table-mark"();
    table_why = "table-why"();
    table_link = "table-link"();
    table_state = "table-state"(state: WindowState);
    imported = "imported"();
    imported_orders = "imported-orders"(n: usize);
    import_strange = "import-strange"();
    import_newer = "import-newer"();
    import_unversioned = "import-unversioned"();
    import_damaged = "import-damaged"(why: Text);
    forgotten_since = "forgotten-since"(n: usize);

    // Which file is read by, and the evidence sheet.
    milestone = "milestone"(event: Milestone);
    site_file_built_in = "site-file-built-in"(version: Text);
    site_file_corrected = "site-file-corrected"(version: Text);
    site_file_outdated = "site-file-outdated"(version: Text);
    site_file_bad = "site-file-bad"(why: Text);
    site_file_remove = "site-file-remove"();
    sheet_order = "sheet-order"();
    sheet_store = "sheet-store"();
    sheet_item = "sheet-item"();
    sheet_line = "sheet-line"();
    sheet_quantity = "sheet-quantity"();
    sheet_price = "sheet-price"();
    sheet_total = "sheet-total"();
    sheet_status = "sheet-status"();
    sheet_dispute = "sheet-dispute"();
    term = "term"(kind: TermKind);
    stage = "stage"(stage: Stage);
    sheet_number = "sheet-number"(n: i64);
    sheet_days = "sheet-days"(n: i64);
    sheet_day = "sheet-day"(day: ToldDay);
    sheet_moved_day = "sheet-moved-day"(from: ToldDay, to: ToldDay);
    sheet_place = "sheet-place"(page: Text, at: ToldTime);
    sheet_place_words = "sheet-place-words"(page: Text, at: ToldTime, words: Text);
    sheet_read = "sheet-read"();
    sheet_moved = "sheet-moved"();
    sheet_way = "sheet-way"();
    sheet_said = "sheet-said"();
    statement = "statement"(statement: StatementKind);
    sheet_foot = "sheet-foot"(day: ToldDay, zone: Text);

    // Why a date is what it is, and what else to know of an order.
    why_shipped = "why-shipped"(day: ToldDay);
    why_shipped_unknown = "why-shipped-unknown"();
    why_no_date = "why-no-date"();
    why_days = "why-days"(event: Text, readings: Listed);
    why_reading = "why-reading"(day: ToldDay, sources: Listed);
    why_source_page = "why-source-page"(page: Text, day: ToldDay);
    why_source_said = "why-source-said"(day: ToldDay);
    why_source_set = "why-source-set"(day: ToldDay);
    why_source_earliest = "why-source-earliest"(day: ToldDay);
    why_source_latest = "why-source-latest"(day: ToldDay);
    why_plus_days = "why-plus-days"(n: i64);
    why_plus_days_earliest = "why-plus-days-earliest"(n: i64);
    why_plus_hours = "why-plus-hours"(n: i64);
    why_plus_hours_earliest = "why-plus-hours-earliest"(n: i64);
    why_plus_business_days = "why-plus-business-days"(n: i64);
    why_plus_business_days_earliest = "why-plus-business-days-earliest"(n: i64);
    why_shown_days = "why-shown-days"(n: i64, page: Text, day: ToldDay);
    why_shown_days_earliest = "why-shown-days-earliest"(n: i64, page: Text, day: ToldDay);
    why_shown_none = "why-shown-none"(page: Text, day: ToldDay);
    why_or = "why-or"();
    why_zone_pacific = "why-zone-pacific"();
    why_zone_utc = "why-zone-utc"();
    why_zone_own = "why-zone-own"();
    why_end_unknown = "why-end-unknown"(event: Milestone);
    why_several = "why-several"();
    reading_delivery = "reading-delivery"();
    reading_brazil = "reading-brazil"();
    reading_free_return = "reading-free-return"();
    reading_other = "reading-other"(words: Text);
    clock_purpose = "clock-purpose"(purpose: Purpose);
    clock_opens = "clock-opens"(day: ToldDay);
    clock_opens_between = "clock-opens-between"(first: ToldDay, last: ToldDay);
    clock_opened = "clock-opened"(day: ToldDay);
    clock_opened_between = "clock-opened-between"(first: ToldDay, last: ToldDay);
    clock_waits = "clock-waits"(day: ToldDay);
    clock_from_arrival = "clock-from-arrival"();
    clock_look = "clock-look"(day: ToldDay);
    clock_look_now = "clock-look-now"();
    clock_safe = "clock-safe"(day: ToldTime);
    clock_unknown = "clock-unknown"();
    clock_closed = "clock-closed"(day: ToldDay);
    clock_end_unknown = "clock-end-unknown"();
    clock_how = "clock-how"(certainty: Certainty);
    no_button_not_shipped = "no-button-not-shipped"();
    no_button_in_dispute = "no-button-in-dispute"();
    no_button_too_late = "no-button-too-late"(day: ToldDay, last: ToldDay);
    no_button_too_early = "no-button-too-early"(day: ToldDay);
    no_button_too_early_between = "no-button-too-early-between"(first: ToldDay, last: ToldDay);
    no_button_finished = "no-button-finished"();
    no_button_finished_doubtful = "no-button-finished-doubtful"(day: ToldDay);
    no_button_finished_open = "no-button-finished-open"(day: ToldDay);
    no_button_doubtful = "no-button-doubtful"(day: ToldDay, last: ToldDay);
    no_button_doubtful_open_ended = "no-button-doubtful-open-ended"(day: ToldDay);
    no_button_in_transit = "no-button-in-transit"(wait: ToldDay, day: ToldDay);
    no_button_moved = "no-button-moved"(day: ToldDay);
    no_button_moved_undated = "no-button-moved-undated"();
    no_button_unknown = "no-button-unknown"();
    confirm_meaning = "confirm-meaning"();
    confirm_shortens = "confirm-shortens"(day: ToldDay, after: ToldDay);
    confirm_begins = "confirm-begins"(after: ToldDay);
    confirm_unclear = "confirm-unclear"();
    confirm_no_scan = "confirm-no-scan"();
    guard_any = "guard-any"();
    guard_begins = "guard-begins"(after: ToldDay, mark: Text);
    guard_in_dispute = "guard-in-dispute"();
    guard_shortens = "guard-shortens"(day: ToldDay, mark: Text, after: ToldDay, after_mark: Text);
    guard_unclear = "guard-unclear"(day: ToldDay, mark: Text);
    guard_unknown = "guard-unknown"();
    accept_final = "accept-final"();
    accept_offer = "accept-offer"(asked: Vec<Money>, offered: Vec<Money>);
    cancel_over = "cancel-over"(day: ToldDay, mark: Text);
    cancel_safe = "cancel-safe"(day: ToldDay, mark: Text);
    cancel_unknown = "cancel-unknown"();
    talk_open = "talk-open"(day: ToldTime, mark: Text);
    talk_doubtful = "talk-doubtful"(day: ToldTime, mark: Text);
    talk_estimate = "talk-estimate"();
    talk_in_part = "talk-in-part"(day: ToldTime, mark: Text);
    extension = "extension"(day: ToldTime);
    extension_late = "extension-late"(day: ToldTime);
    scan = "scan"(day: ToldDay);
    moved_earlier = "moved-earlier"(from: ToldDay, to: ToldDay, page: Text, seen: ToldDay, days: i64);
    moved_later = "moved-later"(from: ToldDay, to: ToldDay, page: Text, seen: ToldDay, days: i64);
    said_deadline = "said-deadline"(seen: ToldDay, day: ToldDay, from: ToldDay, page: Text);
    said_deadline_alone = "said-deadline-alone"(seen: ToldDay, day: ToldDay);
    said_not_received = "said-not-received"(day: ToldDay);
    said_received = "said-received"(day: ToldDay);
    dispute_cancelling = "dispute-cancelling"();
    dispute_refunded = "dispute-refunded"();
    dispute_return = "dispute-return"();
    dispute_shopper = "dispute-shopper"();
    dispute_wait = "dispute-wait"();
    refund_all_unclear = "refund-all-unclear"(back: Vec<Money>, page: Text, seen: ToldDay);
    refund_part = "refund-part"(back: Vec<Money>, paid: Vec<Money>, page: Text, seen: ToldDay);
    refund_part_unclear = "refund-part-unclear"(page: Text, seen: ToldDay);
    refund_rest = "refund-rest"();
    refund_which = "refund-which"();
    left_card = "left-card"();
    left_chat = "left-chat"();
    rule_appeal = "rule-appeal"(day: ToldDay);
    rule_platform_joins = "rule-platform-joins"(day: ToldDay);
    rule_refund_arrives = "rule-refund-arrives"(day: ToldDay);
    rule_return_and_number = "rule-return-and-number"(day: ToldDay);
    rule_seller_answers = "rule-seller-answers"(day: ToldDay);
    rule_delay_coupon = "rule-delay-coupon"(day: ToldDay);
    rule_free_return = "rule-free-return"(day: ToldDay);
    rule_eu_guarantee = "rule-eu-guarantee"(day: ToldDay);
    rule_eu_withdrawal = "rule-eu-withdrawal"(day: ToldDay);
    rule_paypal = "rule-paypal"(day: ToldDay);
    rule_warranty = "rule-warranty"(day: ToldDay);
    rule_other = "rule-other"(day: ToldDay, words: Text);
    rule_other_unnamed = "rule-other-unnamed"(day: ToldDay);
    side_cashback = "side-cashback"();
    side_many_disputes = "side-many-disputes"();

    // The composer, the form, and other panels.
    composer_title = "composer-title"();
    composer_arrived = "composer-arrived"();
    composer_arrived_no = "composer-arrived-no"();
    composer_arrived_yes = "composer-arrived-yes"();
    composer_reason = "composer-reason"();
    composer_choose_reason = "composer-choose-reason"();
    composer_want = "composer-want"();
    composer_refund = "composer-refund"();
    composer_return = "composer-return"();
    composer_amount_in = "composer-amount-in"(currency: Text);
    composer_amount = "composer-amount"();
    composer_said = "composer-said"();
    composer_letter = "composer-letter"();
    composer_evidence = "composer-evidence"();
    composer_go_on = "composer-go-on"();
    composer_sheet = "composer-sheet"();
    composer_close = "composer-close"();
    claim_discard = "claim-discard"();
    amount_none = "amount-none"();
    amount_too_little = "amount-too-little"();
    amount_no_currency = "amount-no-currency"();
    amount_other_currency = "amount-other-currency"(currency: Text);
    amount_too_much = "amount-too-much"(sums: Vec<Money>);
    amount_type_in = "amount-type-in"(currency: Text);
    amount_type = "amount-type"();
    doubt_completed = "doubt-completed"();
    doubt_delivered = "doubt-delivered"(day: ToldDay);
    doubt_promised = "doubt-promised"(day: ToldDay);
    doubt_personal_reason = "doubt-personal-reason"();
    doubt_above_price = "doubt-above-price"(sums: Vec<Money>);
    doubt_other_reason = "doubt-other-reason"();
    letter_says_arrived = "letter-says-arrived"();
    letter_says_not_arrived = "letter-says-not-arrived"();
    letter_names_other = "letter-names-other"(named: Vec<Money>, asked: Vec<Money>);
    letter_changed = "letter-changed"();
    letter_rewrite = "letter-rewrite"();
    letter_keep = "letter-keep"();
    letter_own = "letter-own"();
    form_yours = "form-yours"();
    form_field = "form-field"(role: FieldRole);
    form_ready = "form-ready"();
    form_filling = "form-filling"();
    form_filled = "form-filled"();
    form_filled_part = "form-filled-part"();
    form_undone = "form-undone"();
    form_undone_part = "form-undone-part"();
    form_fill = "form-fill"();
    form_fill_again = "form-fill-again"();
    form_fill_replacing = "form-fill-replacing"();
    form_fill_maximum = "form-fill-maximum"(sums: Vec<Money>);
    form_read_or_change = "form-read-or-change"();
    form_undo = "form-undo"();
    form_copy_text = "form-copy-text"();
    form_copy = "form-copy"();
    form_shorten_own = "form-shorten-own"();
    form_shorten = "form-shorten"();
    form_letter_length = "form-letter-length"(n: usize);
    form_value_yes = "form-value-yes"();
    form_value_no = "form-value-no"();
    form_value_refund = "form-value-refund"();
    form_value_return = "form-value-return"();
    form_will_replace = "form-will-replace"();
    form_will_open = "form-will-open"();
    form_already = "form-already"();
    form_already_set = "form-already-set"();
    form_filling_now = "form-filling-now"();
    form_waits = "form-waits"();
    form_question_left = "form-question-left"();
    form_ambiguous = "form-ambiguous"();
    form_no_field = "form-no-field"();
    form_not_found = "form-not-found"();
    form_not_asked = "form-not-asked"();
    form_elsewhere = "form-elsewhere"();
    form_unclear = "form-unclear"();
    form_other_unit = "form-other-unit"();
    form_other_form = "form-other-form"();
    form_hidden = "form-hidden"();
    form_read_only = "form-read-only"();
    form_disabled = "form-disabled"();
    form_already_filled = "form-already-filled"();
    form_unsupported = "form-unsupported"();
    form_no_option = "form-no-option"();
    form_other_currency = "form-other-currency"();
    form_not_known = "form-not-known"();
    form_disagrees = "form-disagrees"();
    form_other_order = "form-other-order"();
    form_over_amount = "form-over-amount"(sums: Vec<Money>);
    form_over_characters = "form-over-characters"(n: i64);
    form_over_bytes = "form-over-bytes"(n: i64);
    form_over_words = "form-over-words"(n: i64);
    form_later = "form-later"();
    form_done = "form-done"();
    form_changed = "form-changed"();
    form_was_hidden = "form-was-hidden"();
    form_not_offered = "form-not-offered"();
    form_gone = "form-gone"();
    form_overwritten = "form-overwritten"();
    form_failed = "form-failed"();
    form_put_back = "form-put-back"();
    form_undo_gone = "form-undo-gone"();
    form_undo_theirs = "form-undo-theirs"();
    form_undo_unfit = "form-undo-unfit"();
    form_undo_left = "form-undo-left"();
    form_pictures = "form-pictures"();
    form_proof = "form-proof"(proof: Text);
    form_proof_ready = "form-proof-ready"(proof: Text);
    form_pictures_yours = "form-pictures-yours"();
    form_pictures_limits = "form-pictures-limits"(limits: Text);
    form_pictures_here = "form-pictures-here"();
    claim_press_arrived = "claim-press-arrived"();
    claim_press_not_arrived = "claim-press-not-arrived"();
    claim_unfinished = "claim-unfinished"();
    claim_no_reason = "claim-no-reason"();
    claim_bad_amount = "claim-bad-amount"();
    claim_go_on = "claim-go-on"();
    claim_which_form = "claim-which-form"();
    claim_unsure = "claim-unsure"();
    claim_this_one = "claim-this-one"();
    claim_discarded = "claim-discarded"();
    claim_gone_soon = "claim-gone-soon"();
    claim_restore = "claim-restore"();
    claim_order_unknown_title = "claim-order-unknown-title"();
    claim_order_unknown = "claim-order-unknown"();
    claim_field_short_title = "claim-field-short-title"();
    claim_field_short = "claim-field-short"();
    claim_no_words_title = "claim-no-words-title"();
    claim_no_words = "claim-no-words"();
    panel_close = "panel-close"();
    panel_copy_report = "panel-copy-report"();
    talking_title = "talking-title"();
    talking_unnamed = "talking-unnamed"();
    talking_more = "talking-more"();
    page_unreadable_title = "page-unreadable-title"();
    page_unreadable = "page-unreadable"(page: Text);
    page_unsupported_title = "page-unsupported-title"();
    page_unsupported = "page-unsupported"();
    page_crowded_title = "page-crowded-title"();
    page_crowded = "page-crowded"();
    not_allowed_title = "not-allowed-title"();
    not_allowed = "not-allowed"();
    newer_title = "newer-title"();
    newer = "newer"();
    unstored_title = "unstored-title"();
    unstored_import = "unstored-import"();
    unstored_forget = "unstored-forget"();
    unstored_read = "unstored-read"();
    unstored_full_by = "unstored-full-by"(needs: i64, room: i64, why: Text);
    unstored_full = "unstored-full"(why: Text);
    unstored_why = "unstored-why"(why: Text);
    unstored_full_next = "unstored-full-next"();
    unstored_next = "unstored-next"();
    state_order_unknown = "state-order-unknown"();
    state_item_unknown = "state-item-unknown"();
    state_no_date = "state-no-date"();
    state_elsewhere = "state-elsewhere"();
    preview_known = "preview-known"(n: usize);
    preview_over = "preview-over"(n: usize, numbers: Listed);
    preview_other = "preview-other"(n: usize, numbers: Listed);
    preview_undated = "preview-undated"(n: usize, numbers: Listed);
    import_silent = "import-silent"(n: usize, numbers: Listed);
    preview_none = "preview-none"();
    preview_rest = "preview-rest"();
    @named
    "told-too-much"
    "claim-none"
    "ask-silent"
    "ask-copied"
    "ask-copy-refused"
    "ask-undone"
    "sheet-nothing"
    "reason-nr-deadline-passed"
    "reason-nr-marked-delivered"
    "reason-nr-no-tracking"
    "reason-nr-returned-to-sender"
    "reason-nr-customs"
    "reason-nr-wrong-address"
    "reason-nr-refused"
    "reason-nr-shipping-method-changed"
    "reason-rc-damaged"
    "reason-rc-not-as-described"
    "reason-rc-does-not-work"
    "reason-rc-wrong-item"
    "reason-rc-quantity-short"
    "reason-rc-quality"
    "reason-rc-fake"
    "reason-rc-empty-parcel"
    "reason-rc-return-not-refunded"
    "reason-personal-reason"
    "reason-other"
    "evidence-tracking-page"
    "evidence-no-tracking-result"
    "evidence-tracking-return"
    "evidence-customs-letter"
    "evidence-tracking-city"
    "evidence-own-address"
    "evidence-delivery-entry"
    "evidence-post-office-note"
    "evidence-refusal-note"
    "evidence-shipping-method"
    "evidence-other-shipping-label"
    "evidence-defect-photos"
    "evidence-device-video"
    "evidence-not-working-video"
    "evidence-item-label-photo"
    "evidence-listing-description"
    "evidence-item-photo"
    "evidence-size-label-photo"
    "evidence-package-photos"
    "evidence-damage-photos"
    "evidence-damage-report"
    "evidence-all-items-photo"
    "evidence-label-weight"
    "evidence-unboxing-video"
    "evidence-arrived-photo"
    "evidence-package-label"
    "evidence-not-genuine-photo"
    "evidence-brand-statement"
    "evidence-label-weighed"
    "evidence-sealed-video"
    "evidence-empty-photo"
    "evidence-return-receipt"
    "evidence-return-delivery"
    "evidence-unused-photo"
    "evidence-any"
}
