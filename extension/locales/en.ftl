# What Recourse says, in English. Above each message: where it stands, what its places hold, and how long it may be.

# Between two sentences that stand beside each other.
between-sentences = { " " }

# An amount of money. $currency: its code (USD); $amount: the number, in the language's own digits.
sum = { $currency } { $amount }

## What the toolbar says while the pointer rests on it. One sentence after another; what comes first is most urgent.

# $days: how many whole days are left to open the most urgent dispute.
toolbar-days-left =
    { $days ->
        [one] 1 day left to open the most urgent dispute.
       *[other] { $days } days left to open the most urgent dispute.
    }

# $hours: how many whole hours are left, where it is less than a day.
toolbar-hours-left =
    { $hours ->
        [one] 1 hour left to open the most urgent dispute.
       *[other] { $hours } hours left to open the most urgent dispute.
    }

toolbar-last-hour = Less than an hour left to open the most urgent dispute.

# Said after the time left, where there is more than one. $n: how many deadlines are near.
toolbar-near =
    { $n ->
        [one] 1 deadline is near.
       *[other] { $n } deadlines are near.
    }

# $sums: what was paid for what closes soon, for example “USD 25.00”.
toolbar-at-risk = At risk: { $sums }.

# $n: for how many items the last safe day has passed. It is not known that it is too late: the shopper should try at once.
toolbar-doubtful =
    { $n ->
        [one] The time to open a dispute may already be over. Try now.
       *[other] For { $n } items the time to open a dispute may already be over. Try now.
    }

# $n: in how many disputes the seller or AliExpress waits for an answer of the shopper.
toolbar-awaited =
    { $n ->
        [one] A dispute waits for you. Open its page and answer.
       *[other] { $n } disputes wait for you. Open their pages and answer.
    }

toolbar-unreadable = An order page could not be read. Open Recourse for more.

toolbar-degraded = An order page was read only in part. Open Recourse for more.

toolbar-lost = Something that was stored is lost. Open Recourse for what it costs.

# On a fresh install.
toolbar-no-order = Recourse knows no order yet. Open your order list on AliExpress.

toolbar-no-orders-there = AliExpress listed no orders of this account.

# $n: how many orders are in a dispute that waits for somebody else.
toolbar-disputed =
    { $n ->
        [one] 1 order is in a dispute.
       *[other] { $n } orders are in a dispute.
    }

# Said only where every known order has its date and nothing is missing. $days: how many days ahead were looked at.
toolbar-clear =
    { $days ->
        [one] No deadline for a dispute in the next day.
       *[other] No deadline for a dispute in the next { $days } days.
    }

toolbar-left-out-none = Finished orders without a date ahead are left out, as you chose.

# $n: how many orders the shopper chose not to be told of.
toolbar-left-out =
    { $n ->
        [one] 1 finished order without a date ahead is left out, as you chose.
       *[other] { $n } finished orders without a date ahead are left out, as you chose.
    }

## How much is known: in the toolbar and at the top of the popup.

# $n: of how many orders the last day to open a dispute is not known.
orders-undated =
    { $n ->
        [one] 1 order has no date yet. Open its page once, or let Recourse find it.
       *[other] { $n } orders have no date yet. Open their pages once, or let Recourse find them.
    }

# $n: how many orders are past their last day while nobody has looked since whether a dispute can still be opened.
orders-unseen =
    { $n ->
        [one] 1 order is past its last day and may still be open. Open its page once to see, or let Recourse look.
       *[other] { $n } orders are past their last day and may still be open. Open their pages once to see, or let Recourse look.
    }

orders-unshipped =
    { $n ->
        [one] 1 order is not shipped yet, so it has no date.
       *[other] { $n } orders are not shipped yet, so they have no date.
    }

orders-read =
    { $n ->
        [one] 1 order was read.
       *[other] { $n } orders were read.
    }

# “View orders” is the button of the site's own list that shows more of it: use the site's own words for it.
orders-older = Older ones are read once “View orders” on the site's list has shown them.

# $n: how many orders count as over only because they are old.
orders-aged =
    { $n ->
        [one] 1 counts as over by its age alone: nobody has seen that it is.
       *[other] { $n } count as over by their age alone: nobody has seen that they are.
    }

## The popup.

# $day: the day on which AliExpress said that the account has no orders.
popup-no-orders-there = AliExpress listed no orders of this account on { $day }. Once there are some, open your order list, and they appear here.

popup-no-order = No order is known yet. Open your order list on AliExpress: it is read as you look at it.
