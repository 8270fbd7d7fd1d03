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
reminders-elsewhere-by = Look at the latest on { $day }.

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
        [seller-asked] Seller asked for help
        [dispute-opened] Dispute opened
        [seller-answered] Seller answered
        [return-approved] Return agreed
        [ruled] AliExpress decided
        [refunded] Refunded
       *[dispute-state] Day beside the dispute
    }

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
