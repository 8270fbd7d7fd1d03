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

toolbar-lost = Something that was stored is lost. Open Recourse to see what.

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

## Names of what the site has: they stand in brackets, after a colon or between quotation marks, and never begin a sentence.

# A kind of the site's pages, on which something was read. $page: which one.
page =
    { $page ->
        [order-list] order list
        [classic-order-list] order list
        [order-detail] order page
        [classic-order-detail] order page
        [tracking] tracking page
        [refund-list] refund list
        [dispute-status] dispute page
        [dispute-form] dispute form
       *[unknown] page
    }

# The same of a page that was open in another browser of the shopper's.
page-elsewhere =
    { $page ->
        [order-list] order list in your other browser
        [classic-order-list] order list in your other browser
        [order-detail] order page in your other browser
        [classic-order-detail] order page in your other browser
        [tracking] tracking page in your other browser
        [refund-list] refund list in your other browser
        [dispute-status] dispute page in your other browser
        [dispute-form] dispute form in your other browser
       *[unknown] page in your other browser
    }

# How far an order is. Use the site's own words. $status: which one.
status =
    { $status ->
        [awaiting-payment] awaiting payment
        [awaiting-shipment] awaiting shipment
        [awaiting-delivery] awaiting delivery
        [completed] completed
        [closed] closed
        [cancelled] cancelled
        [in-dispute] in dispute
        [refunded] refunded
       *[unknown] unknown
    }

# An amount of money alone, for example what an item cost.
money = { $sums }

# An order's number. It stands alone. $number: its digits.
order-number = Order { $number }

# Where neither the item nor the store has a name.
order-untitled = Order

# What is folded away: a word to unfold it.
more = More

# A link to the order's own page on AliExpress. On a card and in a row: two words.
open-order = Open order

## How long it is until the last safe day. It stands alone, behind the day. Three words.

left-days =
    { $days ->
        [one] 1 day left
       *[other] { $days } days left
    }

left-hours =
    { $hours ->
        [one] 1 hour left
       *[other] { $hours } hours left
    }

# About five words.
left-last-hour = less than an hour left

## One line on a card of the site's list and in a row of the popup: short remarks, one behind another, each of which stands alone.
## All that stand on one card have fourteen words together.
## What is certain, what is not, and on which day something ends must survive every translation: all of these are critical.

chip-unread = Recourse can't read this order here. Open it, or look at its date yourself.

# On paper, where the list is printed.
chip-unprinted = Recourse has not read this order yet. Scroll down to it before you print.

# On a card. $day: the last day on which a dispute can safely be opened, that day included; with a time where it ends before its midnight.
line-dispute-until = Dispute until { $day }

# The same where a heading says that it is about disputes, and beside a button that opens one.
line-until = until { $day }

# Behind “line-opens”, where a dispute cannot be opened yet. $day: the last day on which it can safely be.
line-last-day = last day { $day }

line-unknown = Last day not known

# Behind a day, where each kind of trouble has its own: what it counts for. Two words. $purpose: the kind.
line-for =
    { $purpose ->
        [not-received] if not arrived
        [not-as-described] if faulty
       *[any-reason] if unwanted
    }

# Behind a day: how it is known. One word. $certainty: “shown” is a day that AliExpress itself shows; “worked-out” one that Recourse
# counted by a rule from a day that AliExpress shows; “estimate” one that is only about right. These three must not be mistaken for each other.
line-mark =
    { $certainty ->
        [shown] AliExpress
        [worked-out] calculated
       *[estimate] approximate
    }

# $day: from when a dispute can be opened.
line-opens = Dispute from { $day }

# $first and $last: the first and the last day from which it may be possible; not the time in which it is.
line-opens-between = Dispute from a day between { $first } and { $last }

line-not-open = Too early for a dispute

# A dispute can be opened now; until when is not known, and is said behind it.
line-open = Possible now.

# It is not known that it is too late: the shopper should try at once. “line-was-open” follows.
line-doubtful = Perhaps too late, try now.

# $day: the last day on which it was certain that a dispute could be opened.
line-was-open = Was possible until { $day }

# $day: the same, where it is very likely too late.
line-closed = Probably too late after { $day }

line-part-refunded = Part refunded

line-maybe-part-refunded = Maybe part refunded

# Behind “line-part-refunded”: for the rest of the money. $day: the last day on which a dispute could be opened for certain.
line-rest-was-open = the rest was possible until { $day }

# Behind “line-unknown” and “line-part-refunded”, where what holds is not known. $day: the last day by which the shopper should open
# the order's page and look, with a time where it ends before its midnight.
line-check-by = check by { $day }

line-check-now = check now

line-not-shipped = Not shipped, no date yet

# $day: when that was last read; it is too long ago to be relied on.
line-was-not-shipped = Not shipped yet on { $day }, check again

line-in-dispute = In dispute

line-your-turn = In dispute: your turn

line-refunded = Refunded

line-cancelled = Cancelled

# The site's list says so, and the order's own page has not been seen since.
line-may-wait = A dispute may wait for you

# Two pages of the site say different things of this order.
line-differs = Pages differ

# In a row of the popup: the day by which the order must arrive is another one than before.
row-date-moved = date moved

# In a row of the popup: the carrier says that the order was delivered.
row-delivered = delivered?

# In a row of the popup.
row-muted = no reminders

# The same, unfolded.
row-why-muted = No reminders for this order, because you asked for none. Its date still counts in the toolbar.

# $page: where that was read; $day: when.
awaited = A dispute about this order waits for your answer: open the order. Seen on { $day }: { $page }.

# $status: how the list showed the order, on $day.
differs-from-list = The order list showed this order as “{ $status }” on { $day }. Its own page showed something else, and Recourse goes by that: open the order to see what holds now.

# $shown: how the page shows the order; $other: what the data says from which the page was made.
differs-from-data = The page shows this order as “{ $shown }”, and the data behind it says “{ $other }”. Recourse goes by what the page shows: that is the safer of the two.

## The two buttons that begin a claim, and the last day beside each where they differ.

# It is pressed where nothing arrived. Two words.
claim-not-arrived = Not arrived?

# It is pressed where something arrived and is damaged, wrong or not wanted. Two words.
claim-something-wrong = Something wrong?

# In view, where the day has passed and it is not known that it is too late.
claim-try-now = try now

# The same, unfolded. $day: the last day on which it was certain that a dispute could be opened.
claim-doubtful = perhaps too late, try now: was possible until { $day }

# Where it is very likely too late.
claim-closed = probably too late after { $day }

claim-unknown = last day not known

## What is unfolded under a row or an order, and what the shopper can say.

all-dates = All dates, and corrections

# A button that leads to a page of ours.
say-or-correct = Say whether it arrived, or put a date right

# A button: the shopper says so.
say-not-arrived = It has not arrived

say-arrived = It arrived

# A button: what the shopper said counts no more.
say-take-back = Take back what I said

# In front of a field for a day. Quote the site's own words.
say-other-date = The site shows another refund date (“Refund if no delivery before …”):{ " " }

say-use-date = Use this date

# A button that saves a file for a calendar.
calendar-file = Calendar file

# A button: no reminders for this order.
remind-never = No reminders

remind-again = Remind me again

## Why a date is what it is. Whole sentences, one behind another: which days were read, where and when, and what was added to them.
## They stand under the date in small print, unfolded; on an order's own page in view. What is certain must survive: all are critical.

# An event in an order's life, as a label in front of a colon or in a table: it begins a line. Use the site's own words. “delivery-deadline” is
# the day before which the order must arrive, or else be refunded; “dispute-state” is a day that the site prints beside how far a dispute is.
milestone =
    { $event ->
        [placed] Ordered
        [paid] Paid
        [shipped] Shipped
        [delivered] Delivered
        [completed] Completed
        [estimated-delivery] Delivery expected
        [delivery-deadline] Refund date
        [delay-coupon] Coupon date
        [seller-asked] Asked the seller for help
        [dispute-opened] Dispute opened
        [seller-answered] Seller answered
        [return-approved] Return agreed
        [ruled] AliExpress decided
        [refunded] Refunded
       *[dispute-state] Day beside the dispute
    }

# $day: the day.
why-shipped = It was shipped on { $day }.

why-shipped-unknown = The day it was shipped is not known.

why-no-date = The refund date is not known yet, so the last day to open a dispute is not known either.

# Which day or days were read. $event: a label (“milestone”); $readings: one or more of “why-reading”, for example
# “Refund date: Sep 3 (order page, read on Sep 7), Sep 4 (tracking page, read on Sep 7).”
why-days = { $event }: { $readings }.

# One day, and who says so. $sources: one or more of the next, for example “Sep 3 (order page, read on Sep 7)”.
why-reading = { $day } ({ $sources })

# $page: the kind of page; $day: when it was read there.
why-source-page = { $page }, read on { $day }

# $day: when the shopper said so.
why-source-said = you said so on { $day }

# The shopper corrected the date. $day: when.
why-source-set = you set it on { $day }

# No page tells the day: this is the earliest that it can be. $day: when that was read from which it follows.
why-source-earliest = the earliest possible day, by what was read on { $day }

why-source-latest = the latest possible day, by what was read on { $day }

# What was added to the day in front of it. It stands alone. $n: how many days.
why-plus-days =
    { $n ->
        [one] 1 day is added to that.
       *[other] { $n } days are added to that.
    }

# The same behind several days that differ: the earliest of them counts, to be safe.
why-plus-days-earliest =
    { $n ->
        [one] 1 day is added to the earliest of these.
       *[other] { $n } days are added to the earliest of these.
    }

why-plus-hours =
    { $n ->
        [one] 1 hour is added to that.
       *[other] { $n } hours are added to that.
    }

why-plus-hours-earliest =
    { $n ->
        [one] 1 hour is added to the earliest of these.
       *[other] { $n } hours are added to the earliest of these.
    }

# Business days: Monday to Friday.
why-plus-business-days =
    { $n ->
        [one] 1 business day is added to that.
       *[other] { $n } business days are added to that.
    }

why-plus-business-days-earliest =
    { $n ->
        [one] 1 business day is added to the earliest of these.
       *[other] { $n } business days are added to the earliest of these.
    }

# The number of days is one that AliExpress itself shows. $page: on which page; $day: when it was read there.
why-shown-days =
    { $n ->
        [one] 1 day is added to that, as AliExpress itself says ({ $page }, read on { $day }).
       *[other] { $n } days are added to that, as AliExpress itself says ({ $page }, read on { $day }).
    }

why-shown-days-earliest =
    { $n ->
        [one] 1 day is added to the earliest of these, as AliExpress itself says ({ $page }, read on { $day }).
       *[other] { $n } days are added to the earliest of these, as AliExpress itself says ({ $page }, read on { $day }).
    }

# AliExpress itself shows that nothing is added.
why-shown-none = Nothing is added to that, as AliExpress itself says ({ $page }, read on { $day }).

# Between two ways to count a date, of which it is not known which holds. It stands alone.
why-or = Or it is counted like this:

# Where the days begin and end.
why-zone-pacific = Days begin and end in US Pacific time.

why-zone-utc = Days begin and end in universal time (UTC).

why-zone-own = Days begin and end in your own time.

# A day that would be needed. $event: of which event.
why-end-unknown =
    { $event ->
        [placed] The day it was ordered is not known, so how much longer a dispute may be possible is not known either.
        [paid] The day it was paid is not known, so how much longer a dispute may be possible is not known either.
        [shipped] The day it was shipped is not known, so how much longer a dispute may be possible is not known either.
        [delivered] The day it was delivered is not known, so how much longer a dispute may be possible is not known either.
        [completed] The day it was completed is not known, so how much longer a dispute may be possible is not known either.
        [delivery-deadline] The refund date is not known, so how much longer a dispute may be possible is not known either.
       *[dispute-state] A day that is needed is not known, so how much longer a dispute may be possible is not known either.
    }

## By which rule a date is counted: a sentence in front of the days that it is counted from, where there are several rules. Critical.

# In front of all of them. “Warns” is what reminders go by; “decides” is from when nobody can open a dispute any more.
why-several = There is more than one way to count. The earliest day warns you, and the latest one decides when it is over.

# The carrier (the post) says that it was delivered; the site may take that as the shopper's confirmation.
reading-delivery = AliExpress may confirm receipt by itself after the delivery.

reading-brazil = In Brazil you may change your mind.

reading-free-return = The item may be sent back for free.

# A rule that is none of ours, from a file that somebody wrote. $words: that file's own words, whatever they are.
reading-other = A rule from another file says of itself: “{ $words }”.

## One kind of trouble and its dates, in whole sentences: unfolded under “All dates”. Critical.

# In front of the sentences about one kind of trouble: it begins a paragraph.
clock-purpose =
    { $purpose ->
        [not-received] If it did not arrive:
        [not-as-described] If it is faulty or not as described:
       *[any-reason] If you do not want it:
    }

# $day: from when a dispute can be opened; it is still ahead.
clock-opens = You can open a dispute from { $day }.

# $first and $last: the first and the last day from which it may be possible; not the time in which it is.
clock-opens-between = You can open a dispute from { $first }, or at the latest from { $last }.

# The same, where that day is over.
clock-opened = A dispute has been possible since { $day }.

clock-opened-between = A dispute has been possible since { $first }, or at the latest since { $last }.

# $day: until when AliExpress may not yet allow a dispute, as long as the parcel's tracking looks normal.
# Also behind “no-button-too-early”.
clock-waits = While the tracking looks normal, AliExpress may make you wait until { $day }.

clock-from-arrival = You can open a dispute from the day it arrives.

# $day: the day by which the shopper should open the order's page and look. It is no last day.
clock-look = The last day is not known. Check the order’s page by { $day }.

clock-look-now = The last day is not known. Check the order’s page now.

# $day: the last day on which a dispute can safely be opened, that day included; with a time where it ends before its midnight.
clock-safe = The last safe day is { $day }.

clock-unknown = The last day is not known yet.

# $day: after this day it is very likely too late.
clock-closed = It is probably too late after { $day }.

clock-end-unknown = How much longer it may be possible is not known.

# How the last safe day is known; the reasons follow. These three must not be mistaken for each other.
clock-how =
    { $certainty ->
        [shown] AliExpress itself shows this.
        [worked-out] Recourse calculated this.
       *[estimate] This is only approximate.
    }

## Why the button that opens a dispute is not there. On an order's page and in a row. Critical: nobody may stop because of a wrong word.

no-button-not-shipped = There is no dispute button: nothing was shipped yet. Until something is shipped, you can cancel the order instead.

no-button-in-dispute = There is no dispute button: there is a dispute about this item already. Follow that one, and put every fault you find into it.

# $day: the last day on which it was certain that a dispute could be opened; $last: the latest day that any way to count allows.
no-button-too-late = There is no dispute button: it is probably too late. The last safe day was { $day }, and by the latest way to count it ended on { $last }. If the button is there after all, press it today.

no-button-too-early = There is no dispute button yet: it is too early. It should appear on { $day }.

no-button-too-early-between = There is no dispute button yet: it is too early. It should appear on { $first }, at the latest on { $last }.

no-button-finished = There is no dispute button: the order is finished. That alone does not end your right to a dispute: a finished order has a shorter and less certain time for it, and its last day is not known. Open the order’s own page to find it.

# $day: the last safe day.
no-button-finished-doubtful = There is no dispute button: the order is finished. A finished order has a shorter and less certain time for a dispute: the last safe day was { $day }, so it may be too late already. Ask AliExpress in the chat today.

no-button-finished-open = There is no dispute button: the order is finished. That alone does not end your right to a dispute: a finished order has a shorter and less certain time for it, and by what is known the last safe day is { $day }. Look at the bottom of the order’s own page, or ask AliExpress in the chat.

# $day: the last safe day; $last: the latest day that any way to count allows.
no-button-doubtful = There is no dispute button: it may be too late already. The last safe day was { $day }. By another way to count it lasts until { $last }. Ask AliExpress in the chat today.

no-button-doubtful-open-ended = There is no dispute button: it may be too late already. The last safe day was { $day }. How much longer it may be possible is not known. Ask AliExpress in the chat today.

# $wait: until when the button may not be there; $day: the last safe day.
no-button-in-transit = There is no dispute button: the parcel is still on its way. While the tracking looks normal, AliExpress may hold the button back until { $wait }. Look again then. The last safe day is { $day }.

# Quote the site's own name of its button. $day: the last safe day.
no-button-moved = No dispute button was found at this item, though a dispute should be possible until { $day }. Look at the bottom of the order’s own page, where each item has its own “Returns/refunds”, and reload it once. If it stays away, ask AliExpress in the chat before that day.

# The same where no last safe day is known.
no-button-moved-undated = No dispute button was found at this item, and its last day is not known. Look at the bottom of the order’s own page, where each item has its own “Returns/refunds”, and reload it once. If it stays away, ask AliExpress in the chat today.

no-button-unknown = There is no dispute button, and too little is known of this order to say why.

## What pressing “Confirm received” would end. Critical: it cannot be taken back.

# Quote nothing here: “Confirming” is pressing the site's button that says that the goods were received.
confirm-meaning = Confirming says that everything arrived and is fine, and lets the seller have the money. It cannot be taken back.

# $day: the last safe day for a dispute if it is not confirmed; $after: the last safe day if it is confirmed today.
confirm-shortens = If you do not confirm, a dispute is safe until the end of { $day }. If you confirm today, the time for it may end after { $after }.

confirm-begins = If you confirm today, the time for a dispute may end after { $after }.

confirm-unclear = Confirming may end your right to a dispute. What is left after it is shorter and less certain.

confirm-no-scan = No carrier says that this parcel was delivered. Confirm only what you hold in your hands.

# Beside the site's own button: two sentences at most.
guard-any = Confirming pays the seller and cannot be taken back. It may end your right to a dispute: confirm only what you hold in your hands.

# $after: the last safe day if it is confirmed today; $mark: how that day is known, one word (“line-mark”).
guard-begins = Confirming cannot be taken back. If you confirm today, a dispute is safe only until the end of { $after } ({ $mark }). If you do not, no last day is known.

guard-in-dispute = A dispute is open. Confirming says that everything arrived and is fine, cannot be taken back, and may end the dispute.

# $day with $mark: the last safe day if it is not confirmed, and how it is known; $after with $after_mark: the same if it is confirmed today.
guard-shortens = Confirming cannot be taken back. If you do not confirm, a dispute is safe until the end of { $day } ({ $mark }). If you confirm today, it is safe only until the end of { $after } ({ $after_mark }).

guard-unclear = Confirming cannot be taken back, and makes the time for a dispute less certain. If you do not confirm, a dispute is safe until the end of { $day } ({ $mark }).

guard-unknown = Confirming cannot be taken back. It may end your right to a dispute.

## Other buttons of the site that cannot be taken back: accepting an offer in a dispute, and cancelling a dispute. Critical.

accept-final = Accepting ends this dispute for good: it cannot be opened again.

# $asked: the amount the shopper asked for; $offered: the amount that is offered.
accept-offer = Accepting ends this dispute for good: it cannot be opened again. You asked for { $asked }. The offer is { $offered }.

# $day: the last safe day, which is over; $mark: how it is known, one word.
cancel-over = Cancelling takes back this dispute. Its last safe day was { $day } ({ $mark }): it may not be possible to open it again.

cancel-safe = Cancelling takes back this dispute. It can be opened again only while there is time for one: that is safe until the end of { $day } ({ $mark }).

cancel-unknown = Cancelling takes back this dispute. It can be opened again only while there is time for one, and its last day is not known.

## While the shopper and the seller write to each other. Critical.

# $day: the last safe day, that day included; with a time where it ends before its midnight. $mark: how it is known, one word.
talk-open = Whatever is said here, open the dispute in time: the last safe day is { $day } ({ $mark }). Writing to the seller does not stop the clock. A promise of more time counts only once the order’s page shows a new date.

# The last safe day is over.
talk-doubtful = Do not wait for an answer here: it may be too late already. Try now. The last safe day was { $day } ({ $mark }).

talk-estimate = The last day of this order is not known yet. Open its own page to find it before you agree to wait.

# Only a part of the money came back.
talk-in-part = Only a part of the money came back. Whether another dispute can be opened is not known. Look at the order’s own page, whatever is said here: the last safe day is { $day } ({ $mark }).

## What else to know of an order now: sentences in view on its page and in its row.

# $day: the last safe day, that day included; with a time where it ends before its midnight. Critical.
extension = It is still on its way, and the last safe day is at most two weeks away. You can ask the seller to extend the delivery time: it counts only if the order’s page then shows the new date. If it does not, open the dispute. The last safe day is { $day }.

extension-late = It is still on its way, and it is too late to ask the seller for more time. Open the dispute now. The last safe day is { $day }.

# $day: the day on which the carrier says it was delivered.
scan = The carrier says that it was delivered on { $day }. Check the goods now: AliExpress may confirm receipt by itself, and a shorter time for a dispute may be running. If nothing came, keep a picture of the tracking page today.

# The refund date is another one than before. $from and $to: the date before and now; $page: where that was read; $seen: when;
# $days: by how many days it moved.
moved-earlier =
    { $days ->
        [one] The refund date is earlier now: it moved from { $from } to { $to } ({ $page }, read on { $seen }). You have 1 day less.
       *[other] The refund date is earlier now: it moved from { $from } to { $to } ({ $page }, read on { $seen }). You have { $days } days less.
    }

moved-later =
    { $days ->
        [one] The refund date is later now: it moved from { $from } to { $to } ({ $page }, read on { $seen }). You have 1 day more.
       *[other] The refund date is later now: it moved from { $from } to { $to } ({ $page }, read on { $seen }). You have { $days } days more.
    }

# The shopper corrected the date. $day: what they set; $seen: when they did; $from: what the page showed; $page: which page. Critical.
said-deadline = On { $seen } you set the refund date to { $day }. AliExpress showed { $from } ({ $page }). Your date is used to warn you; the later of the two decides when it is over.

said-deadline-alone = On { $seen } you set the refund date to { $day }. No page showed one.

# $day: when the shopper said so.
said-not-received = On { $day } you said that it has not arrived.

said-received = On { $day } you said that it arrived.

dispute-cancelling = Do not cancel it because the seller asks: it can be opened again only while there is time for one.

dispute-refunded = The money can take up to 20 business days from the decision. If it has not come by then, ask AliExpress.

dispute-return = Nothing happens by itself here: within 10 days of the agreement, or as the request says, the goods must be on their way and their tracking number entered. Keep the receipt.

dispute-shopper = It is your turn: answer what was offered. Accepting ends the dispute for good. You can also refuse an offer and ask for another one.

dispute-wait = It usually takes a few days to a few weeks, and may go on after the last day to open a dispute. Until it is settled, both sides can change what they ask for.

# $back: the amount that came back; $page: where that was read; $seen: when.
refund-all-unclear = { $back } came back ({ $page }, read on { $seen }). Whether that is all that was paid is not known.

# $paid: what was paid.
refund-part = { $back } of { $paid } came back ({ $page }, read on { $seen }).

refund-part-unclear = Money came back ({ $page }, read on { $seen }). Whether that is all that was paid is not known.

refund-rest = Whether another dispute can be opened is not known. If this does not settle it, look for the button on the order’s own page.

refund-which = For which of the items is not said.

left-card = If you paid by card, your bank may take the payment back (a chargeback). It has its own time limits: ask it soon.

left-chat = What may be left is AliExpress’s own chat. Tell them the order’s number and what is wrong.

## Dates of rules that are no last day for a dispute. $day: the last day, that day included, unless something else is said.

rule-appeal = Check whether you can appeal against the decision. It is said that there are 7 days for it, which would end on { $day }.

# $day: about when.
rule-platform-joins = If you and the seller do not agree, AliExpress steps in by itself. Expect it around { $day }.

rule-refund-arrives = The money can take up to 20 business days. If it has not come by { $day }, ask AliExpress.

# Both must be done. Critical.
rule-return-and-number = Post the return and enter its tracking number by the end of { $day }. Do both: without the number the money goes to the seller.

rule-seller-answers = The seller has 5 days to answer, until about { $day }. If they do not answer, it is settled as you asked.

# A coupon for a delay. Critical: it must not be taken for a dispute.
rule-delay-coupon = This is no date for a dispute, but for a coupon: if nothing came by the end of { $day }, the order’s page lets you ask for a coupon for the delay.

rule-free-return = Free return: send it back by the end of { $day }, unused, for no reason.

rule-eu-guarantee = Legal guarantee in the EU: the seller is responsible for a fault until { $day }, whatever AliExpress’s own times for a dispute are.

rule-eu-withdrawal = Right of withdrawal in the EU: you can declare it until the end of { $day }. You usually pay for sending it back.

rule-paypal = If you paid with PayPal, its own buyer protection takes cases until the end of { $day }.

rule-warranty = Some items have a one-year warranty, which would end about { $day }. Look at the item’s page.

# A rule that is none of ours, from a file that somebody wrote. $words: that file's own words, whatever they are.
rule-other = Until { $day }, by a rule from another file that says of itself: “{ $words }”.

# The same without words.
rule-other-unnamed = Until { $day }, by a rule from another file that does not say what it is for.

## What a dispute may bring besides its outcome: in the composer, before it is begun.

side-cashback = Cashback from another service may be taken back for what is refunded.

# “Measured by” how many one has ordered.
side-many-disputes = One report says that very many disputes, compared with the number of orders, can bring an account under review.

## The head of the popup: short remarks, one behind another, each of which stands alone. These are critical.

# $n: for how many items the last safe day has passed. It is not known that it is too late.
head-doubtful =
    { $n ->
        [one] 1 may be too late: try now
       *[other] { $n } may be too late: try now
    }

# $n: how many disputes wait for an answer of the shopper.
head-awaited =
    { $n ->
        [one] 1 dispute waits for you
       *[other] { $n } disputes wait for you
    }

# $n: for how many items the last safe day to open a dispute is within seven days.
head-closing =
    { $n ->
        [one] 1 ends within 7 days
       *[other] { $n } end within 7 days
    }

# Said only where every order has its date.
head-none-closes = None ends within 7 days

# Where some order has no date.
head-none-known = No known date is within 7 days

# $day: the next last day on which a dispute can safely be opened.
head-next = next until { $day }

# $sums: what was paid for what closes this week.
head-at-stake = { $sums } at stake

# The same, where the price of something that closes is not known.
head-at-least-at-stake = at least { $sums } at stake

## Notices in the popup: what could not be read, and what was lost.

# $page: the kind of page, for example “order list”.
trouble-unreadable = The { $page } could not be read: the site may have changed. Dates shown here are from earlier visits. Look at the site's own page as well.

# $number: the order's number.
trouble-unreadable-of = The { $page } of order { $number } could not be read: the site may have changed. Dates shown here are from earlier visits. Look at the site's own page as well.

trouble-in-part = The { $page } was read only in part, so a date may be missing here. Look at the site's own page as well.

trouble-in-part-of = The { $page } of order { $number } was read only in part, so a date may be missing here. Look at the site's own page as well.

# Behind the pages that are named. $n: how many are not.
trouble-more =
    { $n ->
        [one] And 1 more page.
       *[other] And { $n } more pages.
    }

# Behind the losses that are named. $n: how many are not; $all: how many there are.
lost-more = And { $n } more, { $all } in all.

# Beside a page of the site, which is not told which orders. $n: how many.
lost-beside-page =
    { $n ->
        [one] 1 order that was known is lost. Your orders in Recourse say which.
       *[other] { $n } orders that were known are lost. Your orders in Recourse say which.
    }

# $number: the order's number.
lost-order = Order { $number }: what was known of it is gone, so its date does not count. Open it once.

lost-order-unread = Order { $number }: what was stored of it could not be read, so its date does not count. Open it once.

lost-reminders-of = Order { $number }: which reminders of it you have had could not be read. One may come once more, and if you wanted none for this order, say so again.

# $n: how many.
lost-unnamed =
    { $n ->
        [one] 1 order that was known is gone, and its number with it. Open your order list once.
       *[other] { $n } orders that were known are gone, and their numbers with them. Open your order list once.
    }

lost-settings = Your choices (reminders, quiet hours, toolbar) are gone, and the usual ones hold. Look at the options and choose again.

lost-settings-unread = Your choices (reminders, quiet hours, toolbar) could not be read, and the usual ones hold. Look at the options and choose again.

lost-calendar = What your calendar files have said so far is not known any more. The next file still moves your entries, but cannot take away those of orders that are over: delete them yourself.

lost-reminders = The reminders that waited for you could not be read. The dates themselves are in this list, and the next reminders come as always.

lost-claim = The claim that you had begun is not there any more. Begin it again at its order.

lost-search = The search for missing deadlines could not go on. Begin it again.

lost-exchange = What was remembered of the exchange with your other browsers could not be read. It begins anew, and nothing that was read is lost.

lost-overview = The overview of your orders could not be read. It was made anew from the orders: nothing is lost by it.

lost-waiting-claim = A claim that waited for its turn could not be read. Begin it again at its order.

lost-record = A record could not be read and was set aside. Nothing else is lost by it.

# A button: the notice was read, and goes.
understood = Understood

## The list in the popup.

# Under the rows, where there are more. $n: how many are shown.
popup-most-urgent =
    { $n ->
        [one] The most urgent one is shown.
       *[other] The { $n } most urgent are shown.
    }

popup-none-found = None of your open orders has these words.

popup-none-open = No order is open.

# At the foot.
popup-private = Nothing leaves this browser.

# The same, where the shopper chose to let the browser's own sync carry deadlines to their other browsers.
popup-private-but-sync = Open deadlines go to your other browsers, as you chose in the options. Nothing else leaves this browser.

# How many orders are known; what follows is said behind it, in view.
popup-orders-read =
    { $n ->
        [one] 1 order read
       *[other] { $n } orders read
    }

popup-undated =
    { $n ->
        [one] 1 without a date
       *[other] { $n } without a date
    }

# $n: how many orders are past their last day, and nobody has looked since.
popup-unseen =
    { $n ->
        [one] 1 past the last day: look
       *[other] { $n } past the last day: look
    }

# A link to the site's own list.
my-orders = My orders on AliExpress

# A button to a page of ours.
show-my-orders = Show my orders

# A button behind “Tomorrow”: when to be reminded again.
remind-choose-time = Choose a time

# A button: no more reminders for this order.
remind-no-more = No more reminders for this order

# Folded. $n: how many orders.
finished-orders =
    { $n ->
        [one] 1 finished order without a date ahead
       *[other] { $n } finished orders without a date ahead
    }

finished-left-out =
    { $n ->
        [one] 1 finished order without a date ahead, left out, as you chose
       *[other] { $n } finished orders without a date ahead, left out, as you chose
    }

finished-why = A finished order can still be disputed for a while. Its own page tells until when. It counts as over 120 days after the last thing that is known of it.

finished-more =
    { $n ->
        [one] And 1 more.
       *[other] And { $n } more.
    }

# A button: finished orders count again.
finished-count = Count them again

# A button: finished orders do not count any more.
finished-leave-out = Finished orders do not matter to me

## The search for missing dates: one tab opens the orders' own pages one after another.

# A button that begins it. $n: over how many orders.
search-offer =
    { $n ->
        [one] Find the missing deadlines (1 order)
       *[other] Find the missing deadlines ({ $n } orders)
    }

# The same where there are too many for once. $n: over how many, of $all.
search-offer-some =
    { $n ->
        [one] Find the missing deadlines (1 of { $all } orders)
       *[other] Find the missing deadlines ({ $n } of { $all } orders)
    }

# A button after a search that has ended.
search-next =
    { $n ->
        [one] Find the next (1 order)
       *[other] Find the next ({ $n } orders)
    }

search-next-some =
    { $n ->
        [one] Find the next (1 of { $all } orders)
       *[other] Find the next ({ $n } of { $all } orders)
    }

# A button beside these: all at once.
search-all =
    { $n ->
        [one] 1 in one go
       *[other] All { $n } in one go
    }

search-most =
    { $n ->
        [one] 1 in one go
       *[other] { $n } in one go
    }

search-how = Opens each of these orders once in one background tab, a few seconds apart, and reads its date. It stops at any sign that the site wants you to slow down.

search-progress = { $n } of { $all } orders visited

search-meanwhile = One tab opens them one after another, a few seconds apart. You can go on with something else.

search-stop = Stop

# A button. $n: how many orders are left.
search-continue =
    { $n ->
        [one] Continue (1 left)
       *[other] Continue ({ $n } left)
    }

# A button: what the search has found is not shown any more.
search-close = Close

# $n of $all orders were read, none is left, and of $known the date is known now.
search-read-all =
    { $known ->
        [one] { $n } of { $all } orders read, none left: 1 is known now.
       *[other] { $n } of { $all } orders read, none left: { $known } are known now.
    }

# The same, where $left are left.
search-read =
    { $known ->
        [one] { $n } of { $all } orders read, { $left } left: 1 is known now.
       *[other] { $n } of { $all } orders read, { $left } left: { $known } are known now.
    }

# $n: how many orders' own pages show no date; $numbers: the orders' numbers.
search-undated =
    { $n ->
        [one] The page of 1 order shows no date yet: { $numbers }.
       *[other] The pages of { $n } orders show no date yet: { $numbers }.
    }

search-unread =
    { $n ->
        [one] 1 order could not be read: { $numbers }. Open it yourself.
       *[other] { $n } orders could not be read: { $numbers }. Open them yourself.
    }

search-stopped = You stopped it. What was read is kept.

search-tab-closed = Its tab was closed, so it stopped. What was read is kept.

search-no-tab = The browser could not open the tab, so it stopped.

search-elsewhere = It stopped: the site showed another page than the order, most likely one that asks you to log in. The tab is still open: do there what the site asks, then continue.

search-login = It stopped: the site asks you to log in. Do that in the tab that is still open, then continue.

# The site asks for a captcha.
search-captcha = It stopped: the site asks whether a person is there. Answer in the tab that is still open, and wait a while before you continue.

search-gave-up = It stopped: two orders in a row could not be read. The site may have changed.

search-restarted = The browser was started anew, so it waits for you.

## The composer: the page on which the shopper writes a claim, before it goes into the site's form. A label stands in front of its field
## or behind its tick.

# The heading of the page.
composer-title = Your claim

# A question with two answers to choose from, which follow.
composer-arrived = Did it arrive?

composer-arrived-no = No

composer-arrived-yes = Yes, it arrived

# In front of a list to choose from: the reasons below. Three words.
composer-reason = What is wrong

# The first entry of that list, before anything is chosen.
composer-choose-reason = Choose what is wrong

# In front of two answers to choose from, which follow. Three words.
composer-want = What you want

composer-refund = A refund, full or in part

# Critical.
composer-return = Send it back for a refund. Usually you pay the postage, and to China that is expensive. Once this is agreed, you have about 10 days to post it and enter its tracking number.

# In front of a field for an amount of money. $currency: a code, for example USD.
composer-amount-in = How much, in { $currency }

# The same where the currency is not known. Leave the example as it is.
composer-amount = How much, with its currency, such as USD 12.50

# In front of a field of several lines. What is typed there goes into the letter as it is.
composer-said = What only you know. One fact on each line, short and true.

# In front of a field of several lines, which holds the letter to the seller.
composer-letter = The letter. Change it as you like.

# In front of the list of what proves the claim, each with a tick. The pieces of evidence are further below.
composer-evidence = What proves it. You add it to the form yourself. Tick what you have ready:

# Buttons.
composer-go-on = Go on to the form

# A button that opens a page to print: what is known of the order, as evidence.
composer-sheet = Evidence sheet

# A button: the page is left, and the claim is kept as it is.
composer-close = Close, and keep it

# A button: the claim is not wanted any more. It can be brought back for an hour.
claim-discard = Discard this claim

## What is wrong: the reasons of a dispute, in a list to choose from, and in the panel beside the form. A few words each.
## Use the site's own words for them where they are known. Those that begin with “nr” are for what did not arrive, those with “rc” for
## what arrived.

reason-nr-deadline-passed = Not delivered in time

# The carrier says that it was delivered, and the shopper has not got it.
reason-nr-marked-delivered = Marked as delivered, but not received

reason-nr-no-tracking = No tracking information

reason-nr-returned-to-sender = Returned to the seller

reason-nr-customs = Held by customs

reason-nr-wrong-address = Sent to a wrong address

reason-nr-refused = Delivery refused

# Another way of shipping than what was paid for.
reason-nr-shipping-method-changed = Sent another way than agreed

reason-rc-damaged = Damaged

reason-rc-not-as-described = Not as described

reason-rc-does-not-work = Does not work

reason-rc-wrong-item = Wrong item

reason-rc-quantity-short = Fewer items than ordered

reason-rc-quality = Quality problem

# Not a genuine product of its brand.
reason-rc-fake = Fake

reason-rc-empty-parcel = Empty parcel

# The shopper sent it back, and the money did not come.
reason-rc-return-not-refunded = Sent back, and not refunded

# Nothing is wrong with it, and the shopper does not want it any more.
reason-personal-reason = Not needed any more

reason-other = Another reason

## What proves a claim, by its reason. Each stands behind a tick, and in the panel beside the form behind “to add:”. One line.
## “Screenshot” is a picture of what the screen shows.

evidence-tracking-page = A screenshot of the tracking page, from the carrier or a tracker (optional)

evidence-no-tracking-result = A screenshot of the carrier's page that shows no result (optional)

evidence-tracking-return = A screenshot of the tracking with the return, place and date

evidence-customs-letter = The customs office's letter, with the reason it names

evidence-tracking-city = The tracking with the city or postcode it went to

evidence-own-address = Your address as it stands in the order

evidence-delivery-entry = A screenshot of the delivery entry, with its place and time

evidence-post-office-note = A letter or note of the post office that nothing was handed over

evidence-refusal-note = The carrier's note of the refusal

evidence-shipping-method = The shipping method as the order shows it

evidence-other-shipping-label = The label or tracking that shows another one

evidence-defect-photos = Photos of the defect, in daylight

evidence-device-video = A video if it is a device that does not work

# “In one take”: without a cut.
evidence-not-working-video = A video, in one take, of the item not working

evidence-item-label-photo = A photo of the item and its label

# The listing is the seller's page on which the item is sold.
evidence-listing-description = A screenshot of the listing's description

evidence-item-photo = A photo of the item beside it; for sizes on a flat surface with a ruler in the picture

evidence-size-label-photo = A photo of the size label

evidence-package-photos = Photos of the package from outside

evidence-damage-photos = Photos of the damaged item

evidence-damage-report = The carrier's or post office's report, if there is one

evidence-all-items-photo = All items in one picture

# The label on the parcel.
evidence-label-weight = The label with its weight

# A video that the shopper made while opening the parcel.
evidence-unboxing-video = The unboxing video, if you made one

evidence-arrived-photo = A photo of what arrived, beside a screenshot of the listing

evidence-package-label = The label of the package

evidence-not-genuine-photo = A photo of what shows it is not genuine

evidence-brand-statement = The brand owner's statement, if you have one

evidence-label-weighed = The label with its weight, and the weight at the post office

evidence-sealed-video = The unboxing video from the sealed parcel

evidence-empty-photo = A photo of the empty package from all sides

evidence-return-receipt = The receipt of the return with its tracking number

evidence-return-delivery = A screenshot of the return's delivery

evidence-unused-photo = A photo of the unused item in its package

evidence-any = Whatever shows the fact you state

## Under the field for the amount: why what was typed there is none that can be asked for. What to type instead follows it, in a
## sentence of its own.

amount-none = This is no amount.

amount-too-little = An amount is more than nothing.

amount-no-currency = This names no currency.

# $currency: a code, for example EUR.
amount-other-currency = You did not pay in { $currency }.

# $sums: what was paid.
amount-too-much = You paid { $sums } at most. Type that, or less.

# What to type. $currency: a code, for example USD. The number may be written as the language writes it.
amount-type-in = Type a number, in { $currency }, such as 12.50.

# Leave the example as it is.
amount-type = Type a number with its currency, such as USD 12.50.

## In the composer: what does not go together with what is known. It is asked about, and never forbidden.

doubt-completed = The order is marked as completed, as if it had been received. Was it confirmed by mistake, or by the site itself? Say so above.

# $day: when the carrier says that it was delivered. Quote the reason as “reason-nr-marked-delivered” has it.
doubt-delivered = The carrier says that it was delivered on { $day }. If it did not reach you, “Marked as delivered, but not received” is the reason for this.

# Critical. $day: until when the delivery was promised.
doubt-promised = Promised until { $day }: that is not over yet. So the letter does not say that it is late, and the site may ask you to wait.

doubt-personal-reason = For something that is just not needed, the site offers a return, and hardly ever a refund alone.

# $sums: the price of the item.
doubt-above-price = This is more than the item cost: { $sums }

# Quote the reason as “reason-other” has it.
doubt-other-reason = “Another reason” says nothing yet: say above what it is.

## The letter says something else than what was chosen. In the composer and in the panel beside the form. All of these are critical.

letter-says-arrived = Your letter says that it arrived, and you chose that it did not.

letter-says-not-arrived = Your letter says that it did not arrive, and you chose that it did.

# $named: the amount in the letter; $asked: the amount that was chosen.
letter-names-other = Your letter names { $named }, and you ask for { $asked }.

letter-changed = You chose something else after you had changed the letter.

# Buttons behind these.
letter-rewrite = Write the letter anew

letter-keep = It is right as it is

# The letter that the shopper wrote stands in the field again.
letter-own = My own letter back

## The panel beside the site's dispute form: what will be filled in, and what was. The name of a field stands first, what will be or
## was filled in behind it, and then a remark, in lower case where the language has it.

# Critical. In every one of these panels.
form-yours = Recourse never presses Next, Submit or Confirm. Check every field; the last press is yours.

# What a field of the form is for. $role: which one.
form-field =
    { $role ->
        [received] Package received?
        [solution] What you want
        [reason] Reason
        [amount] Amount
       *[description] Description
    }

# Headings.
form-ready = Your claim, ready to fill

form-filling = Filling …

# Critical. Everything is filled in, and nothing is sent.
form-filled = Filled. Now you check, and you press submit.

# Critical.
form-filled-part = Filled in part. The rest is yours.

form-undone = Put back as it was

form-undone-part = Put back, as far as the form lets us

# Buttons.
form-fill = Fill

form-fill-again = Fill again

form-fill-replacing = Fill, and replace what stands there

# $sums: the most that the form allows.
form-fill-maximum = Fill with the maximum, { $sums }

form-read-or-change = Read or change it

form-undo = Undo

# The letter is copied, to be pasted by hand.
form-copy-text = Copy the text

form-copy = Copy

# Where the letter is longer than the field allows, and the shopper wrote it.
form-shorten-own = Use a short letter instead of mine

# The same, where Recourse wrote it.
form-shorten = Use a shorter letter, from the same facts

# What will be filled in, where it is the letter: it is not shown. $n: how many characters it has.
form-letter-length =
    { $n ->
        [one] your letter, 1 character
       *[other] your letter, { $n } characters
    }

# What will be chosen, where the form's own word for it is not known yet.
form-value-yes = yes

form-value-no = no

form-value-refund = refund only

form-value-return = return and refund

## The same: remarks about a field that will be filled in, or says already what it should. One line.

form-will-replace = replaces what is there

# Behind a reason, for example “Damaged”. The form's list says it in words that are not known yet.
form-will-open = in the form's own words for it, which its list has

form-already = it says so already

form-already-set = the form has set it already, to what you ask for

# While it is being filled in.
form-filling-now = filling …

form-waits = waits

# A question of the form that the claim says nothing of.
form-question-left = asked by the form; the answer is yours

## The same: remarks about a field that is not filled in, and why. One line.

form-ambiguous = two fields look alike; please choose yourself

form-no-field = no field of the form was found for this yet; please look

form-not-found = the place where the form asks this was not found; please look

form-not-asked = this form does not ask it here

form-elsewhere = there is such a field outside this form; it is left to you

form-unclear = “yes” can mean two things here; please choose yourself

form-other-unit = the form does not count in money here; please enter it yourself

form-other-form = this form is for something else than your claim

form-hidden = the field is hidden

form-read-only = the form does not let it be changed

form-disabled = switched off; another field may have to be answered first

# Critical.
form-already-filled = something stands there already; it is left as it is

form-unsupported = this kind of field is left to you

form-no-option = none of the options says this; please choose yourself

form-other-currency = the form counts in another currency; please enter it yourself

form-not-known = not known; please enter it yourself

# Critical.
form-disagrees = your letter says something else than what you chose

form-other-order = this form is for another item

# $sums: the most that the form allows.
form-over-amount = not filled: the form allows at most { $sums }

# $n: how many characters the form allows. The same for bytes and words follows.
form-over-characters =
    { $n ->
        [one] not filled: the form allows at most 1 character
       *[other] not filled: the form allows at most { $n } characters
    }

form-over-bytes =
    { $n ->
        [one] not filled: the form allows at most 1 byte
       *[other] not filled: the form allows at most { $n } bytes
    }

form-over-words =
    { $n ->
        [one] not filled: the form allows at most 1 word
       *[other] not filled: the form allows at most { $n } words
    }

# Quote the button as “form-fill-again” has it.
form-later = not filled: the form has changed since; press “Fill again”

## The same: remarks about a field after it was filled in, or put back. One line.

# What was filled in was read again from the form, and stands there.
form-done = filled and checked

form-changed = the field changed while filling; left alone

form-was-hidden = the field was hidden when it was to be filled

form-not-offered = the list does not offer this; please choose yourself

form-gone = the field went away while filling

# Critical.
form-overwritten = the page did not keep it; please look

form-failed = could not be filled

# After the shopper pressed “Undo”.
form-put-back = put back

form-undo-gone = the field is not on this page any more

form-undo-theirs = you changed it since; left as it is

# Critical.
form-undo-unfit = the form changed what it asks here and cannot empty this field again; please correct it

# Critical.
form-undo-left = the form cannot empty this field again; its answer counts only once you submit

## The same: pictures and videos, which the shopper adds.

form-pictures = Pictures and videos

# $proof: one of the pieces of evidence.
form-proof = to add: { $proof }

form-proof-ready = to add: { $proof } (you have it ready)

form-pictures-yours = you add them: Recourse touches no upload

# $limits: what the form says of them, in its own words.
form-pictures-limits = you add them: Recourse touches no upload. The form says: { $limits }

# Beside the form's own field for them.
form-pictures-here = Pictures and videos: you add them here

## Panels about a claim, on the site's pages and on ours.

# Critical. Beside the site's own button, which the shopper presses. Use the site's own words for the quoted ones.
claim-press-arrived = Next, you press this: it opens the dispute form. Answer “Yes” to “received?”. Recourse fills the form there.

# Critical.
claim-press-not-arrived = Next, you press this: it opens the dispute form. Answer “No” to “received?”. Recourse fills the form there.

# A heading; one of the two sentences follows.
claim-unfinished = Your claim is not finished

claim-no-reason = You have not chosen yet what is wrong.

claim-bad-amount = The amount you typed is none that can be asked for.

# A button: to the composer.
claim-go-on = Go on with it

# A heading; the question follows, with the item's title.
claim-which-form = Is your claim for this form?

claim-unsure = A claim is waiting, and this page does not say which item it is for. Is it this one?

# A button.
claim-this-one = Yes, this one

# A heading; the sentence follows. Critical.
claim-discarded = Your claim is discarded

# Critical.
claim-gone-soon = It is gone for good in an hour, or as soon as you begin another one.

# A button.
claim-restore = Bring it back

# On our own page, where there is nothing to show.
claim-none = No claim is waiting. Begin one at an order, on its page or in the popup.

# A heading; the sentence follows.
claim-order-unknown-title = This order is not known

claim-order-unknown = Open its own page once, then begin the claim there.

# A heading; the sentence follows. The form allows too few characters for any letter.
claim-field-short-title = The field is too short

claim-field-short = Even the shortest letter from these facts is longer than this field allows. Please write one yourself.

# A heading; the sentence follows.
claim-no-words-title = Recourse can't read this form

claim-no-words = Its file of words is missing or cannot be read. Install Recourse again; nothing that was read is lost.

## Other panels on the site's pages: a heading, and what it is about. Short.

# A button: the panel goes.
panel-close = Close

# A button: what it copies can be sent to whoever mends Recourse.
panel-copy-report = Copy a report without personal data

# A heading. Beside a conversation with a seller: writing to the seller does not make the last day any later. Critical.
talking-title = Talking does not stop the clock

talking-unnamed = This page names no order. The last safe days of your open ones:

# Behind the list of orders.
talking-more = There are more of them.

# A heading; the sentence follows.
page-unreadable-title = Recourse can't read this page

# $page: the kind of page, for example “order list”. Critical.
page-unreadable = No order could be read here ({ $page }). The site may have changed, or there are no orders here. Dates shown elsewhere are from earlier visits.

# A heading; the sentence follows.
page-unsupported-title = Recourse can't read aliexpress.ru

# Critical.
page-unsupported = This part of AliExpress is another application, which Recourse does not read. Look up your deadlines on the site itself; the orders of aliexpress.com are read as always.

# A heading; the sentence follows.
page-crowded-title = Too many orders at once

page-crowded = This page shows more orders that are new here than any list has. Those beyond were not kept.

# A heading; the sentence follows.
not-allowed-title = Not done

not-allowed = This page may not ask for that, or does not show that order any more. Reload it.

# A heading; the sentence follows.
newer-title = Recourse was downgraded

# Critical. Also what the toolbar says.
newer = What is stored was written by a newer version of Recourse. This older one leaves it alone and shows nothing of it: update Recourse.

## The browser did not store something. A heading, what became of it, why, and what to do: a sentence each. All of these are critical.

unstored-title = Recourse could not save

# A file that was to be brought back.
unstored-import = The file was not taken in, and nothing was changed.

unstored-forget = What you wanted forgotten is gone, but that could not be written down. It is tried again.

unstored-read = What was just read could not be stored. It is kept until the browser closes, and nothing read before is lost.

# $needs and $room: how many megabytes are needed, and how many there is room for; $why: what the browser says, in its own words.
unstored-full-by = The browser's storage for extensions is full: it needs { $needs } MB, and there is room for { $room } MB ({ $why }).

# $why: what the browser says, in its own words.
unstored-full = The browser's storage for extensions is full ({ $why }).

# $why: what the browser says, in its own words.
unstored-why = The browser answered “{ $why }”.

unstored-full-next = Forget orders that you do not need any more, in the options, then reload this page.

unstored-next = Reload this page to try again.

## What the shopper says of an order was not taken in. It stands beside what was pressed.

state-order-unknown = This order is not known. Open its own page once, then say it there.

state-item-unknown = This item is not known. Open the order's own page once, then say it there.

# The date that the shopper typed.
state-no-date = This is no refund date of an open order. Nothing was changed.

state-elsewhere = You said this in another browser of yours: take it back there.

## The options: what a corrected file of the site would change, before it is used. One sentence after another.

# $n: how many orders are known.
preview-known = Orders known here: { $n }.

# Critical. $n: how many orders; $numbers: the numbers of the first. They are running now; by the file they would count as over. Also after a file was
# brought back.
preview-over = Running now, but over by this file: { $n } ({ $numbers }).

preview-other = With another status: { $n } ({ $numbers }).

# Critical.
preview-undated = Without their date: { $n } ({ $numbers }).

# Critical. After a file was brought back. By it no reminders come for them.
import-silent = Running now, and without reminders by this file: { $n } ({ $numbers }).

preview-none = None would be read otherwise by its words and codes.

preview-rest = What it reads in other places of a page shows when that page is opened.

## Beside what was pressed on a page of ours.

ask-silent = Recourse does not answer. Try it again, or close this and open it again.

# In the place of the button's own words, for a moment.
ask-copied = Copied

ask-copy-refused = The browser refused to copy

ask-undone = This could not be done. Open the order's own page once, then try again there.

# On our own page of evidence, where there is nothing to show.
sheet-nothing = Nothing is recorded of this order.

## Pages of ours: what stands on them before anything is known.

# On every page, for a moment.
reading = Reading …

# A button: more rows.
show-more = Show more

# A link, and the heading of the page it leads to. One word.
options = Options

# Behind the name of the popup: what it lists.
popup-about = Until when you can open a dispute

# A link: the same list on a page of its own.
popup-in-tab = Open in a tab

# In the empty field that searches the list. One word.
search = Search

# The name of that field, read aloud.
search-orders = Search your orders

# At the foot of the popup. The site counts by the time of California.
popup-zone = Dates are counted in US Pacific time, and shown for where you are.

# $name: the name of the file that was saved.
file-saved = { $name } is in your downloads.

# The title of the page on which a claim is written.
claim-title = Recourse: your claim

# What is typed here cannot be read by the site before the shopper puts it into the site's form.
claim-about = Your claim. The site cannot see what you type here before you fill its form.

claim-foot = Nothing is sent from here. You submit the form on the site yourself.

# A page to print: what is known of an order, as evidence.
sheet-title = Evidence sheet

# A button.
sheet-print = Print

## The options. A label stands in front of its field or behind its tick.

options-title = Recourse: options

# The heading of a section, whose list to choose from follows: the languages, each by its own name.
options-language = Language

# In front of that list.
options-language-of = Recourse speaks

# The first entry of that list: nothing is chosen, the browser's own language counts.
options-language-browser = the browser's language

options-language-why = No native speaker has checked the words in other languages than English yet. Where a sentence is unclear, switch to English.

options-reminders = Reminders

options-notify = Show notifications

options-notify-why = The browser asks whether Recourse may show them. They say when the time for a dispute is about to end, on this computer only. Without them the toolbar, the popup and a banner on your order pages say the same.

# “d” and “h” are what is typed behind the numbers; they stay as they are.
options-ladder = How long before the last day, in days (d) and hours (h)

options-opened = When a dispute can be opened

options-delivered = When a parcel was delivered: check what came

options-moved = When a last day moved, earlier or later

options-quiet-why = A reminder inside quiet hours comes after them, or before them where little time would be left.

# A time of day when no reminder comes.
options-quiet = Quiet hours

# In front of the field for the time at which they begin.
options-quiet-from = from

options-quiet-to = until

options-quiet-range = To have quiet hours, set both ends; to have none, empty both.

options-toolbar = Toolbar and memory

# In front of a field for a number of days.
options-badge-days = How many days before a last day the toolbar shows it

options-skip-finished = Finished orders without a date do not matter to me: do not count them

# In front of a field for a number of months.
options-keep-months = After how many months an order is forgotten that is over and that you have not opened

options-sync = Your other browsers

options-sync-why = If you use this browser on several computers and are signed in to its own sync, it can carry your open deadlines from one to the other. Then they leave this browser: they go through the account of the browser’s maker (Google, Mozilla, Microsoft …), whose rules on reading and keeping them hold. Recourse has no server and sends nothing itself.

options-sync-on = Carry open deadlines to my other browsers

options-sync-what = What is carried of each open order: its number, those of its items and how many there are, its dates with the page each was read on, how far it and a dispute are, the country it goes to, the site’s host and codes of its services, what you said of it, and what you did about its reminders. No title, no price, no seller, no address, no claim. Tick it in each of the browsers. Switched off, it removes what this browser told; what was heard from others stays here until you forget it.

options-sync-titles = And the titles of what I bought

options-files = Calendar and files

# Buttons that save files.
options-calendar = All open deadlines as a calendar (.ics)

options-table = Orders and dates for a spreadsheet (.csv)

options-ledger = Everything Recourse knows (.json)

# In front of a button of the browser's that chooses a file.
options-import = Bring a .json file back

# What Recourse knows is deleted. Heading.
options-forget = Forget

options-order = Order number

options-forget-one = Forget this order

# In front of a field for a day and a time.
options-since = Or everything that was first read since

options-forget-since = Forget what was read since

options-forget-all = Forget everything

# The same button, once it was pressed. This cannot be taken back.
options-forget-all-again = Press again: everything goes, and does not come back

options-site = What Recourse knows of the site

options-site-why = Where on AliExpress’s pages the dates stand is written in one file. When the site changes, a corrected file can be imported before a new version is out. Import only a file from somebody you trust: it decides which words of your order pages are taken for dates. It can lead to no other host, and nothing it says makes Recourse press a button it may not press.

options-site-import = Import a corrected site.json

## The options: what became of a press. They stand beside what was pressed.

choice-kept = Kept.

# The browser's own question was answered with no.
choice-not-allowed = The browser does not allow it, so nothing was changed.

# $why: what was expected.
choice-refused = { $why } Nothing was changed.

# $text: what was typed.
choice-no-span = { $text } cannot be read. Write numbers of days and hours, as in “14 d, 7 d, 6 h”.

choice-no-json = This file is no JSON. Nothing was changed.

choice-no-order = An order number is digits only, as on the order’s own page.

choice-no-since = Choose a day and a time first.

# $why: what went wrong.
choice-failed = This could not be done: { $why }

# $number: an order's number.
forgotten-order = Nothing is known of order { $number } any more.

forgotten-all = Everything is forgotten.

# $name: a file's name; $what: what would change if it were used, in a sentence.
site-file-offered = { $name } is not in use yet. { $what }

# A button.
site-file-use = Use this file

# $name: a file's name.
site-file-used = { $name } is in use now. Reload the order pages that are open.

# $name: a file's name; $why: what was expected.
site-file-refused = { $name } was refused, and what was in use before still is: { $why }

## The icon in the toolbar. It has room for four characters, so no more than one letter behind a number.

# $days: how many whole days are left; d: the first letter of “days”. The language's own letter, if it has one.
icon-days = { $days }d

# The same, where something else is not known.
icon-days-unsure = { $days }d?

# $hours: how many whole hours are left; h: the first letter of “hours”.
icon-hours = { $hours }h

icon-hours-unsure = { $hours }h?

icon-last-hour = <1h

icon-last-hour-unsure = <1h?

# $n: how many orders have no date.
icon-unknown = ?{ $n }

# The same, where there are more than $n.
icon-unknown-most = ?{ $n }+

## A reminder: the title of a notification, the line in bold in a banner on the site's pages and in the popup. At most eight words,
## with the time left. All are critical: nobody may give up, or wait, because of a wrong word.

# $left: how long it is until the last safe day: “3 days left”, “less than an hour left”.
reminder-open = Open a dispute in time: { $left }

# The day by which the order must arrive is another one than before, and with it the last day for a dispute.
reminder-moved = A last day moved: { $left }

# The carrier says that the order was delivered.
reminder-delivered = Delivered. Check what came: { $left }

reminder-opened = A dispute can be opened now: { $left }

# A part of the money came back. Whether a dispute can be opened about the rest is not known.
reminder-part-refunded = Part refunded, look at the order: { $left }

reminder-dispute = Look at your dispute

reminder-look = Look at this order

# It is not known that it is too late: the shopper should try at once, and “reminder-passed-why” says so.
reminder-passed = The last safe day for a dispute has passed

## What a reminder says below its title: one or two sentences. Critical.

# $day: the last day on which a dispute can safely be opened, that day included; with a time where it ends before its midnight.
reminder-until = You can safely open a dispute until { $day }.

reminder-passed-why = The last safe day passed before Recourse could tell you. A dispute may still be possible: try now. If it is not, your bank or PayPal may still help.

# Behind what is said of a part that was refunded. $day: the day by which the shopper should open the order's page and look.
reminder-look-by = Open the order’s page and look, at the latest on { $day }.

reminder-look-why = The last day for a dispute is not known. Open the order’s page once, and Recourse reads it there.

# In front of one of these.
reminder-late = This reminder is late, because the browser was closed.

# $from and $to: the day by which the order had to arrive, before and now.
reminder-moved-from = The refund date that AliExpress shows moved from { $from } to { $to }.

# Where an older version of Recourse had something to say that is not there any more.
reminder-unread = Open the order’s page, and look what there is to do.

## Several reminders in one notification: its title, and one line for each order.

# In front of the most urgent one.
reminders-due =
    { $n ->
        [one] 1 reminder.
       *[other] { $n } reminders.
    }

reminders-late =
    { $n ->
        [one] 1 reminder was due while the browser was closed
       *[other] { $n } reminders were due while the browser was closed
    }

# $title: what was bought; $day: the last safe day, as above. Critical.
reminders-line = { $title }: until { $day }

# It is not known that it is too late: the shopper should try at once. Critical.
reminders-line-passed = { $title }: perhaps too late, try now

# Behind the orders that are named.
reminders-more =
    { $n ->
        [one] and 1 more
       *[other] and { $n } more
    }

## The banner on the site's pages: reminders of other orders than the one that is shown.

reminders-elsewhere =
    { $n ->
        [one] 1 order needs a look.
       *[other] { $n } orders need a look.
    }

# Behind it. $day: the last day on which it is safe to do something about the most urgent one, that day included. Critical.
reminders-elsewhere-by = Look by { $day } at the latest.

## Buttons of a reminder.

# It begins the claim of a dispute. Three words.
remind-prepare-claim = Prepare the claim

# To be reminded again. Three words.
remind-me-tomorrow = Remind me tomorrow

# To be reminded again. One word each, or two.
remind-tomorrow = Tomorrow

remind-in-three-days = In three days

## Why a reminder was not put off. A notice.

# The title of the notice.
remind-stays = The reminder stays

# $day: until when there is time, that day included; with a time where it ends before its midnight. Critical.
remind-too-late = That is too late: there is time only until { $day }. Choose a time at least one hour before that ends.

# Critical.
remind-over = It is too late to be reminded later: the last safe hour is near or over.

## The options: why a choice was not taken. What follows says that nothing was changed.

choice-badge-days = The toolbar can show from 1 to 60 days.

choice-most-reminders = There can be at most twelve reminders before a last day.

choice-reminder-span = A reminder can come from 1 hour to 60 days before a last day.

choice-reminders-sorted = Each reminder can be there once, the earliest first.

choice-quiet-ends = Quiet hours need a beginning and an end.

choice-quiet-same = Quiet hours must end at another time than they begin.

choice-quiet-long = Quiet hours can last up to twelve hours.

choice-quiet-times = Quiet hours begin and end at a time of day.

choice-keep-months = Orders that are over can be kept from 3 months to 10 years.

# $why: what was expected, for whoever wrote it: it is in English.
choice-unread = This choice cannot be read ({ $why }).

## The exchange with the shopper's other browsers: beside its choice in the options, and as a notice in the popup.

# $why: the browser's own words.
sync-not-taken = The browser did not take the dates for your other browsers ({ $why }). Nothing here is lost, and it is tried again.

sync-not-removed = The browser did not delete what your other browsers were told ({ $why }). Nothing here is lost, and it is tried again.

# “Sync storage”: what the browser itself carries from one computer to another. $n: how many orders.
sync-no-room =
    { $n ->
        [one] 1 order, the least urgent one, had no room in the browser’s sync storage. Your other browsers do not learn of it.
       *[other] { $n } orders, the least urgent ones, had no room in the browser’s sync storage. Your other browsers do not learn of them.
    }

# $n: how many entries.
sync-unread =
    { $n ->
        [one] 1 entry of another browser of yours cannot be read. It is left out, and nothing here is changed by it.
       *[other] { $n } entries of other browsers of yours cannot be read. They are left out, and nothing here is changed by them.
    }

sync-newer = Another browser of yours has a newer Recourse, which this one does not understand. Update Recourse here.

# $time: the day and the time of the last exchange.
sync-last = Last exchange: { $time }.

## A calendar file, which the shopper opens with a calendar of theirs.

# The name of the calendar.
calendar-name = Last days for disputes

# The title of an entry, which ends when the last safe day ends. $title: what was bought. Critical.
calendar-open = Open a dispute before this ends: { $title }

# A part of the money came back. Whether a dispute can be opened about the rest is not known. Critical.
calendar-part-refunded = Part refunded, look at the order before this ends: { $title }

# An entry that is taken away.
calendar-over = Over: nothing to do

## A table for a spreadsheet: the heads of its columns, one to four words each. Numbers, days and addresses below them are the same in every language.

table-order = Order number

table-store = Store

table-title = Item

table-quantity = Quantity

# The code of the currency.
table-currency = Currency

table-price = Price

table-placed = Ordered on

# The day by which the order must arrive, or else be refunded.
table-refund-date = Refund date

# How far it is: what stands below is “table-state”.
table-state-head = State

# Before this time it is safe to open a dispute. Critical.
table-safe-until = Safe until

# Critical.
table-closed-after = Probably too late after

# How the date is known: what stands below is “line-mark”.
table-mark = How the date is known

table-why = Why

table-link = Link

# How far an item is, in the table: one to three words. Critical: “doubtful” is not known to be too late.
table-state =
    { $state ->
        [not-shipped] not shipped
        [too-early] too early
        [open] open
        [last-hours] last hours
        [doubtful] perhaps too late
        [closed] probably too late
        [in-dispute] in dispute
        [refunded] refunded
        [refunded-in-part] part refunded
        [cancelled] cancelled
       *[unknown] not known
    }

## Files that are brought back, and what is forgotten: what became of it, in the options.

# The title of the notice.
imported = Brought back

imported-orders =
    { $n ->
        [one] 1 order was taken in.
       *[other] { $n } orders were taken in.
    }

import-strange = This file was not made by Recourse. Nothing was changed.

import-newer = This file was made by a newer version of Recourse. Nothing was changed. Update Recourse, then bring the file back again.

import-unversioned = This file does not say which version of Recourse made it. Nothing was changed.

# $why: what was expected, for whoever wrote the file: it is in English.
import-damaged = This file is damaged ({ $why }). Nothing was changed.

# $n: how many orders.
forgotten-since =
    { $n ->
        [one] 1 order is forgotten.
       *[other] { $n } orders are forgotten.
    }

# $why: the browser's own words.
forget-failed = Not everything could be forgotten ({ $why }). Try it again.

forget-not-shared = Everything here is forgotten, but not what your other browsers were told ({ $why }).

## What went wrong between a page and Recourse: behind “This could not be done:”, or in a notice beside a page.

# A page of the site asked Recourse for more than it can answer.
asked-too-much = This page asks for too much at once.

# A page of the site handed over more than Recourse reads.
told-too-much = This page holds more than any page of AliExpress, so nothing of it was read.

## Which site file is used: it says where on AliExpress's pages the dates stand. In the options, and as a notice in the popup.

# $version: the file's date, as it is written in it.
site-file-built-in = In use: the file that came with Recourse ({ $version }).

site-file-corrected = The pages are read by the site file you imported ({ $version }).

site-file-outdated = The site file you imported ({ $version }) is not used any more: this version of Recourse has a newer one.

# $why: what was expected, for whoever wrote the file: it is in English.
site-file-bad = The site file you imported is not used, but the one that came with Recourse: { $why }.

# A button.
site-file-remove = Remove the imported file

## The evidence sheet, a page to print: labels in front of values, and headings. One to three words each.

sheet-order = Order

sheet-store = Store

sheet-item = Item

# The site's own number of one item in an order.
sheet-line = Number of the item in the order

sheet-quantity = Quantity

sheet-price = Price

sheet-total = Order total

# How far the order is: its value is “status”.
sheet-status = Status

# How far the dispute is: its value is “stage”.
sheet-dispute = Dispute

# A number of days that AliExpress shows, and what it is for: its value is “sheet-days”.
term =
    { $kind ->
        [after-receipt] Return or refund after receipt
        [after-placed] Dispute after the order
        [free-return] Free return after delivery
       *[return-shipment] To post the return
    }

# How far a dispute is.
stage =
    { $stage ->
        [seller] waiting for the seller
        [shopper] waiting for you
        [platform] waiting for AliExpress
        [return] goods to be sent back
        [refunded] refunded
        [refunded-in-part] part refunded
        [ended] ended
        [unread] not understood
       *[unknown] open
    }

# $n: a number alone: how many pieces were bought.
sheet-number = { $n }

sheet-days =
    { $n ->
        [one] 1 day
       *[other] { $n } days
    }

# A day alone.
sheet-day = { $day }

# A date that is another one than before. $from and $to: before, and now.
sheet-moved-day = { $from }, then { $to }

# Where something was read, and when. $at: a day and a time.
sheet-place = { $page }, { $at }

# $words: the words that stood there, as they stood there.
sheet-place-words = { $page }, { $at }: “{ $words }”

# Headings.
sheet-read = What was read

sheet-moved = Dates that moved

sheet-way = The way of the parcel

sheet-said = What the shopper said

# What the shopper said: in front of when, or of the date they set.
statement =
    { $statement ->
        [received] It arrived
        [not-received] It has not arrived
       *[deadline] Refund date
    }

# At the foot. $day: when it was made; $zone: the name of a time zone, for example Europe/Berlin.
sheet-foot = Recorded by Recourse from AliExpress pages as they were shown. Made on { $day }, times in { $zone }.
