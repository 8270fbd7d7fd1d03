# What Recourse says, in German. No native speaker has reviewed it yet; en.ftl says where each message stands.

between-sentences = { " " }

sum = { $amount } { $currency }

## What the toolbar says while the pointer rests on it. One sentence after another; what comes first is most urgent.

toolbar-days-left =
    { $days ->
        [one] Noch 1 Tag, um den dringendsten Streitfall zu eröffnen.
       *[other] Noch { $days } Tage, um den dringendsten Streitfall zu eröffnen.
    }

toolbar-hours-left =
    { $hours ->
        [one] Noch 1 Stunde, um den dringendsten Streitfall zu eröffnen.
       *[other] Noch { $hours } Stunden, um den dringendsten Streitfall zu eröffnen.
    }

toolbar-last-hour = Weniger als eine Stunde Zeit, um den dringendsten Streitfall zu eröffnen.

toolbar-near =
    { $n ->
        [one] 1 Frist endet bald.
       *[other] { $n } Fristen enden bald.
    }

toolbar-at-risk = Auf dem Spiel: { $sums }.

toolbar-doubtful =
    { $n ->
        [one] Die Frist für einen Streitfall ist vielleicht schon vorbei. Versuch es jetzt.
       *[other] Bei { $n } Artikeln ist die Frist für einen Streitfall vielleicht schon vorbei. Versuch es jetzt.
    }

toolbar-awaited =
    { $n ->
        [one] Ein Streitfall wartet auf dich. Öffne seine Seite und antworte.
       *[other] { $n } Streitfälle warten auf dich. Öffne ihre Seiten und antworte.
    }

toolbar-unreadable = Eine Bestellseite konnte nicht gelesen werden. Öffne Recourse, dort steht mehr.

toolbar-degraded = Eine Bestellseite wurde nur teilweise gelesen. Öffne Recourse, dort steht mehr.

toolbar-lost = Etwas Gespeichertes ist verloren. Öffne Recourse, dort steht, was.

toolbar-no-order = Recourse kennt noch keine Bestellung. Öffne deine Bestellliste auf AliExpress.

toolbar-no-orders-there = AliExpress hat zu diesem Konto keine Bestellungen angezeigt.

toolbar-disputed =
    { $n ->
        [one] Zu 1 Bestellung läuft ein Streitfall.
       *[other] Zu { $n } Bestellungen läuft ein Streitfall.
    }

toolbar-clear =
    { $days ->
        [one] Keine Frist für einen Streitfall binnen 1 Tag.
       *[other] Keine Frist für einen Streitfall in den nächsten { $days } Tagen.
    }

toolbar-left-out-none = Abgeschlossene Bestellungen ohne künftiges Datum zählen nicht mit, wie von dir gewählt.

toolbar-left-out =
    { $n ->
        [one] 1 abgeschlossene Bestellung ohne künftiges Datum zählt nicht mit, wie von dir gewählt.
       *[other] { $n } abgeschlossene Bestellungen ohne künftiges Datum zählen nicht mit, wie von dir gewählt.
    }

## How much is known: in the toolbar and at the top of the popup.

orders-undated =
    { $n ->
        [one] 1 Bestellung hat noch kein Datum. Öffne ihre Seite einmal, oder lass Recourse danach suchen.
       *[other] { $n } Bestellungen haben noch kein Datum. Öffne ihre Seiten einmal, oder lass Recourse danach suchen.
    }

orders-unseen =
    { $n ->
        [one] Bei 1 Bestellung ist der letzte Tag vorbei, ein Streitfall aber vielleicht noch möglich. Öffne ihre Seite einmal und sieh nach, oder lass Recourse nachsehen.
       *[other] Bei { $n } Bestellungen ist der letzte Tag vorbei, ein Streitfall aber vielleicht noch möglich. Öffne ihre Seiten einmal und sieh nach, oder lass Recourse nachsehen.
    }

orders-unshipped =
    { $n ->
        [one] 1 Bestellung ist noch nicht versandt und hat deshalb kein Datum.
       *[other] { $n } Bestellungen sind noch nicht versandt und haben deshalb kein Datum.
    }

orders-read =
    { $n ->
        [one] 1 Bestellung wurde gelesen.
       *[other] { $n } Bestellungen wurden gelesen.
    }

orders-older = Ältere werden gelesen, sobald der Knopf am Ende der AliExpress-Liste („Bestellungen anzeigen“) sie gezeigt hat.

orders-aged =
    { $n ->
        [one] 1 gilt nur wegen ihres Alters als vorbei: Gesehen hat das niemand.
       *[other] { $n } gelten nur wegen ihres Alters als vorbei: Gesehen hat das niemand.
    }

## The popup.

popup-no-orders-there = Am { $day } hat AliExpress zu diesem Konto keine Bestellungen angezeigt. Sobald es welche gibt, öffne deine Bestellliste, und sie erscheinen hier.

popup-no-order = Noch ist keine Bestellung bekannt. Öffne deine Bestellliste auf AliExpress: Sie wird gelesen, während du sie ansiehst.

## Names of what the site has: they stand in brackets, after a colon or between quotation marks, and never begin a sentence.

page =
    { $page ->
        [order-list] Bestellliste
        [classic-order-list] Bestellliste
        [order-detail] Bestellseite
        [classic-order-detail] Bestellseite
        [tracking] Seite der Sendungsverfolgung
        [refund-list] Liste der Rückerstattungen
        [dispute-status] Seite des Streitfalls
        [dispute-form] Formular für den Streitfall
       *[unknown] Seite von AliExpress
    }

page-elsewhere =
    { $page ->
        [order-list] Bestellliste in deinem anderen Browser
        [classic-order-list] Bestellliste in deinem anderen Browser
        [order-detail] Bestellseite in deinem anderen Browser
        [classic-order-detail] Bestellseite in deinem anderen Browser
        [tracking] Seite der Sendungsverfolgung in deinem anderen Browser
        [refund-list] Liste der Rückerstattungen in deinem anderen Browser
        [dispute-status] Seite des Streitfalls in deinem anderen Browser
        [dispute-form] Formular für den Streitfall in deinem anderen Browser
       *[unknown] Seite von AliExpress in deinem anderen Browser
    }

status =
    { $status ->
        [awaiting-payment] wartet auf Zahlung
        [awaiting-shipment] wird bearbeitet
        [awaiting-delivery] wartet auf Lieferung
        [completed] abgeschlossen
        [closed] geschlossen
        [cancelled] storniert
        [in-dispute] Streitfall läuft
        [refunded] erstattet
       *[unknown] unbekannt
    }

money = { $sums }

order-number = Bestellung { $number }

order-untitled = Bestellung

more = Mehr

open-order = Bestellung öffnen

## How long it is until the last safe day. It stands alone, behind the day. Three words.

left-days =
    { $days ->
        [one] noch 1 Tag
       *[other] noch { $days } Tage
    }

left-hours =
    { $hours ->
        [one] noch 1 Stunde
       *[other] noch { $hours } Stunden
    }

left-last-hour = weniger als eine Stunde übrig

## One line on a card of the site's list and in a row of the popup: short remarks, one behind another, each of which stands alone.
## All that stand on one card have fourteen words together.
## What is certain, what is not, and on which day something ends must survive every translation: all of these are critical.

chip-unread = Recourse kann diese Bestellung hier nicht lesen. Öffne sie, oder sieh selbst nach ihrem Datum.

chip-unprinted = Recourse hat diese Bestellung noch nicht gelesen. Scrolle vor dem Drucken bis zu ihr.

line-dispute-until = Streitfall bis { $day }

line-until = bis { $day }

line-last-day = letzter Tag { $day }

line-unknown = Letzter Tag nicht bekannt

line-for =
    { $purpose ->
        [not-received] falls nicht da
        [not-as-described] falls mangelhaft
       *[any-reason] falls unerwünscht
    }

line-mark =
    { $certainty ->
        [shown] AliExpress
        [worked-out] berechnet
       *[estimate] ungefähr
    }

line-opens = Streitfall ab { $day }

line-opens-between = Streitfall frühestens ab { $first }, spätestens ab { $last }

line-not-open = Streitfall noch nicht möglich

line-open = Streitfall jetzt möglich.

line-doubtful = Vielleicht zu spät, jetzt versuchen.

line-was-open = War möglich bis { $day }

line-closed = Wahrscheinlich zu spät: letzter Tag { $day }

line-part-refunded = Teilweise erstattet

line-maybe-part-refunded = Vielleicht teilweise erstattet

line-rest-was-open = für den Rest war es bis { $day } möglich

line-check-by = spätestens am { $day } prüfen

line-check-now = jetzt prüfen

line-not-shipped = Nicht versandt, noch kein Datum

line-was-not-shipped = Am { $day } noch nicht versandt, erneut prüfen

line-in-dispute = Streitfall läuft

line-your-turn = Streitfall läuft: du bist dran

line-refunded = Erstattet

line-cancelled = Storniert

line-may-wait = Vielleicht wartet ein Streitfall auf dich

line-differs = Seiten widersprechen sich

row-date-moved = Datum verschoben

row-delivered = zugestellt?

row-muted = keine Erinnerungen

row-why-muted = Keine Erinnerungen für diese Bestellung, weil du keine wolltest. In der Symbolleiste zählt ihr Datum weiter mit.

awaited = Ein Streitfall zu dieser Bestellung wartet auf deine Antwort: Öffne die Bestellung. Gesehen am { $day }: { $page }.

differs-from-list = Am { $day } zeigte die Bestellliste diese Bestellung als „{ $status }“. Ihre eigene Seite zeigte etwas anderes, und danach richtet sich Recourse: Öffne die Bestellung und sieh nach, was jetzt gilt.

differs-from-data = Die Seite zeigt diese Bestellung als „{ $shown }“, aber in den Daten dahinter steht „{ $other }“. Recourse richtet sich nach dem, was die Seite zeigt: Das ist das Sicherere von beidem.

## The two buttons that begin a claim, and the last day beside each where they differ.

claim-not-arrived = Nicht angekommen?

claim-something-wrong = Stimmt etwas nicht?

claim-try-now = jetzt versuchen

claim-doubtful = vielleicht zu spät, jetzt versuchen: war möglich bis { $day }

claim-closed = wahrscheinlich zu spät: letzter Tag { $day }

claim-unknown = letzter Tag nicht bekannt

## What is unfolded under a row or an order, and what the shopper can say.

all-dates = Alle Termine und Korrekturen

say-or-correct = Sagen, ob es angekommen ist, oder ein Datum berichtigen

say-not-arrived = Es ist nicht angekommen

say-arrived = Es ist angekommen

say-take-back = Meine Angabe zurücknehmen

say-other-date = AliExpress zeigt ein anderes Datum für die Rückerstattung („Rückerstattung, wenn keine Lieferung vor dem …“):{ " " }

say-use-date = Dieses Datum verwenden

calendar-file = Kalenderdatei

remind-never = Keine Erinnerungen

remind-again = Wieder erinnern

## Why a date is what it is. Whole sentences, one behind another: which days were read, where and when, and what was added to them.
## They stand under the date in small print, unfolded; on an order's own page in view. What is certain must survive: all are critical.

milestone =
    { $event ->
        [placed] Bestellt
        [paid] Bezahlt
        [shipped] Versandt
        [delivered] Zugestellt
        [completed] Abgeschlossen
        [estimated-delivery] Voraussichtliche Lieferung
        [delivery-deadline] Rückerstattungsdatum
        [delay-coupon] Gutscheindatum
        [seller-asked] Verkäufer um Hilfe gebeten
        [dispute-opened] Streitfall eröffnet
        [seller-answered] Verkäufer hat geantwortet
        [return-approved] Rückgabe vereinbart
        [ruled] AliExpress hat entschieden
        [refunded] Erstattet
       *[dispute-state] Tag beim Streitfall
    }

why-shipped = Am { $day } wurde es versandt.

why-shipped-unknown = An welchem Tag es versandt wurde, ist nicht bekannt.

why-no-date = Das Rückerstattungsdatum ist noch nicht bekannt, deshalb ist auch der letzte Tag für einen Streitfall nicht bekannt.

why-days = { $event }: { $readings }.

why-reading = { $day } ({ $sources })

why-source-page = { $page }, gelesen am { $day }

why-source-said = von dir angegeben am { $day }

why-source-set = von dir eingestellt am { $day }

why-source-earliest = der frühestmögliche Tag, nach dem, was am { $day } gelesen wurde

why-source-latest = der spätestmögliche Tag, nach dem, was am { $day } gelesen wurde

why-plus-days =
    { $n ->
        [one] Dazu kommt 1 Tag.
       *[other] Dazu kommen { $n } Tage.
    }

why-plus-days-earliest =
    { $n ->
        [one] Zum frühesten dieser Tage kommt 1 Tag dazu.
       *[other] Zum frühesten dieser Tage kommen { $n } Tage dazu.
    }

why-plus-hours =
    { $n ->
        [one] Dazu kommt 1 Stunde.
       *[other] Dazu kommen { $n } Stunden.
    }

why-plus-hours-earliest =
    { $n ->
        [one] Zum frühesten dieser Tage kommt 1 Stunde dazu.
       *[other] Zum frühesten dieser Tage kommen { $n } Stunden dazu.
    }

why-plus-business-days =
    { $n ->
        [one] Dazu kommt 1 Werktag (Montag bis Freitag).
       *[other] Dazu kommen { $n } Werktage (Montag bis Freitag).
    }

why-plus-business-days-earliest =
    { $n ->
        [one] Zum frühesten dieser Tage kommt 1 Werktag (Montag bis Freitag) dazu.
       *[other] Zum frühesten dieser Tage kommen { $n } Werktage (Montag bis Freitag) dazu.
    }

why-shown-days =
    { $n ->
        [one] Dazu kommt 1 Tag, wie AliExpress selbst sagt ({ $page }, gelesen am { $day }).
       *[other] Dazu kommen { $n } Tage, wie AliExpress selbst sagt ({ $page }, gelesen am { $day }).
    }

why-shown-days-earliest =
    { $n ->
        [one] Zum frühesten dieser Tage kommt 1 Tag dazu, wie AliExpress selbst sagt ({ $page }, gelesen am { $day }).
       *[other] Zum frühesten dieser Tage kommen { $n } Tage dazu, wie AliExpress selbst sagt ({ $page }, gelesen am { $day }).
    }

why-shown-none = Dazu kommt nichts, wie AliExpress selbst sagt ({ $page }, gelesen am { $day }).

why-or = Oder es wird so gezählt:

why-zone-pacific = Die Tage beginnen und enden nach US-Pazifikzeit.

why-zone-utc = Die Tage beginnen und enden nach Weltzeit (UTC).

why-zone-own = Die Tage beginnen und enden nach deiner eigenen Zeit.

why-end-unknown =
    { $event ->
        [placed] An welchem Tag bestellt wurde, ist nicht bekannt, deshalb ist auch nicht bekannt, wie lange ein Streitfall darüber hinaus noch möglich sein kann.
        [paid] An welchem Tag bezahlt wurde, ist nicht bekannt, deshalb ist auch nicht bekannt, wie lange ein Streitfall darüber hinaus noch möglich sein kann.
        [shipped] An welchem Tag versandt wurde, ist nicht bekannt, deshalb ist auch nicht bekannt, wie lange ein Streitfall darüber hinaus noch möglich sein kann.
        [delivered] An welchem Tag zugestellt wurde, ist nicht bekannt, deshalb ist auch nicht bekannt, wie lange ein Streitfall darüber hinaus noch möglich sein kann.
        [completed] An welchem Tag die Bestellung abgeschlossen wurde, ist nicht bekannt, deshalb ist auch nicht bekannt, wie lange ein Streitfall darüber hinaus noch möglich sein kann.
        [delivery-deadline] Das Rückerstattungsdatum ist nicht bekannt, deshalb ist auch nicht bekannt, wie lange ein Streitfall darüber hinaus noch möglich sein kann.
       *[dispute-state] Ein Tag, der dafür nötig ist, ist nicht bekannt, deshalb ist auch nicht bekannt, wie lange ein Streitfall darüber hinaus noch möglich sein kann.
    }

## By which rule a date is counted: a sentence in front of the days that it is counted from, where there are several rules. Critical.

why-several = Es gibt mehr als eine Zählweise. Für die Warnung zählt der früheste Tag, und der späteste entscheidet, wann es vorbei ist.

reading-delivery = AliExpress bestätigt den Erhalt nach der Zustellung vielleicht von sich aus.

reading-brazil = In Brasilien darfst du es dir anders überlegen.

reading-free-return = Der Artikel darf kostenlos zurückgesendet werden.

reading-other = Eine Regel aus einer anderen Datei sagt von sich selbst: „{ $words }“.

## One kind of trouble and its dates, in whole sentences: unfolded under “All dates”. Critical.

clock-purpose =
    { $purpose ->
        [not-received] Wenn es nicht angekommen ist:
        [not-as-described] Wenn es mangelhaft oder nicht wie beschrieben ist:
       *[any-reason] Wenn du es nicht willst:
    }

clock-opens = Ab { $day } kannst du einen Streitfall eröffnen.

clock-opens-between = Ab { $first } oder spätestens ab { $last } kannst du einen Streitfall eröffnen.

clock-opened = Seit dem { $day } ist ein Streitfall möglich.

clock-opened-between = Seit dem { $first } oder spätestens seit dem { $last } ist ein Streitfall möglich.

clock-waits = Solange die Sendungsverfolgung normal aussieht, lässt dich AliExpress vielleicht bis { $day } warten.

clock-from-arrival = Ab dem Tag, an dem es ankommt, kannst du einen Streitfall eröffnen.

clock-look = Der letzte Tag ist nicht bekannt. Sieh spätestens am { $day } auf der Bestellseite nach.

clock-look-now = Der letzte Tag ist nicht bekannt. Sieh jetzt auf der Bestellseite nach.

clock-safe = Am { $day } ist der letzte sichere Tag.

clock-unknown = Der letzte Tag ist noch nicht bekannt.

clock-closed = Nach dem { $day } ist es wahrscheinlich zu spät.

clock-end-unknown = Wie lange es darüber hinaus noch möglich sein kann, ist nicht bekannt.

clock-how =
    { $certainty ->
        [shown] Das zeigt AliExpress selbst.
        [worked-out] Das hat Recourse berechnet.
       *[estimate] Das stimmt nur ungefähr.
    }

## Why the button that opens a dispute is not there. On an order's page and in a row. Critical: nobody may stop because of a wrong word.

no-button-not-shipped = Es gibt keinen Knopf für den Streitfall: Es wurde noch nichts versandt. Bis das geschieht, kannst du die Bestellung stattdessen stornieren.

no-button-in-dispute = Es gibt keinen Knopf für den Streitfall: Zu diesem Artikel läuft schon ein Streitfall. Verfolge diesen weiter, und gib dort jeden Mangel an, den du findest.

no-button-too-late = Es gibt keinen Knopf für den Streitfall: Es ist wahrscheinlich zu spät. Am { $day } war der letzte sichere Tag, und nach der spätesten Zählweise war die Frist am { $last } zu Ende. Wenn der Knopf doch da ist, drücke ihn heute.

no-button-too-early = Es gibt noch keinen Knopf für den Streitfall: Es ist zu früh. Am { $day } sollte er erscheinen.

no-button-too-early-between = Es gibt noch keinen Knopf für den Streitfall: Es ist zu früh. Am { $first }, spätestens am { $last } sollte er erscheinen.

no-button-finished = Es gibt keinen Knopf für den Streitfall: Die Bestellung ist abgeschlossen. Das allein beendet dein Recht auf einen Streitfall nicht: Bei einer abgeschlossenen Bestellung ist die Frist dafür kürzer und weniger sicher, und ihr letzter Tag ist nicht bekannt. Öffne die eigene Seite der Bestellung, um ihn zu finden.

no-button-finished-doubtful = Es gibt keinen Knopf für den Streitfall: Die Bestellung ist abgeschlossen. Bei einer abgeschlossenen Bestellung ist die Frist für einen Streitfall kürzer und weniger sicher: Am { $day } war der letzte sichere Tag, deshalb ist es vielleicht schon zu spät. Frag AliExpress heute im Chat.

no-button-finished-open = Es gibt keinen Knopf für den Streitfall: Die Bestellung ist abgeschlossen. Das allein beendet dein Recht auf einen Streitfall nicht: Bei einer abgeschlossenen Bestellung ist die Frist dafür kürzer und weniger sicher, und nach dem, was bekannt ist, ist am { $day } der letzte sichere Tag. Sieh unten auf der eigenen Seite der Bestellung nach, oder frag AliExpress im Chat.

no-button-doubtful = Es gibt keinen Knopf für den Streitfall: Es ist vielleicht schon zu spät. Am { $day } war der letzte sichere Tag. Nach einer anderen Zählweise läuft die Frist bis { $last } weiter. Frag AliExpress heute im Chat.

no-button-doubtful-open-ended = Es gibt keinen Knopf für den Streitfall: Es ist vielleicht schon zu spät. Am { $day } war der letzte sichere Tag. Wie lange es darüber hinaus noch möglich sein kann, ist nicht bekannt. Frag AliExpress heute im Chat.

no-button-in-transit = Es gibt keinen Knopf für den Streitfall: Das Paket ist noch unterwegs. Solange die Sendungsverfolgung normal aussieht, hält AliExpress den Knopf vielleicht bis { $wait } zurück. Sieh dann wieder nach. Am { $day } ist der letzte sichere Tag.

no-button-moved = Bei diesem Artikel wurde kein Knopf für den Streitfall gefunden, obwohl ein Streitfall bis { $day } möglich sein sollte. Sieh unten auf der eigenen Seite der Bestellung nach, wo jeder Artikel sein eigenes „Rückgaben & Rückerstattungen“ hat, und lade sie einmal neu. Wenn der Knopf wegbleibt, frag AliExpress noch vor diesem Tag im Chat.

no-button-moved-undated = Bei diesem Artikel wurde kein Knopf für den Streitfall gefunden, und der letzte Tag ist nicht bekannt. Sieh unten auf der eigenen Seite der Bestellung nach, wo jeder Artikel sein eigenes „Rückgaben & Rückerstattungen“ hat, und lade sie einmal neu. Wenn der Knopf wegbleibt, frag AliExpress heute im Chat.

no-button-unknown = Es gibt keinen Knopf für den Streitfall, und über diese Bestellung ist zu wenig bekannt, um zu sagen, warum.

## What pressing “Confirm received” would end. Critical: it cannot be taken back.

confirm-meaning = Wenn du bestätigst, heißt das, dass alles angekommen und in Ordnung ist, und der Verkäufer bekommt das Geld. Es kann nicht zurückgenommen werden.

confirm-shortens = Wenn du nicht bestätigst, ist ein Streitfall bis zum Ende des { $day } sicher möglich. Wenn du heute bestätigst, kann die Frist dafür nach dem { $after } zu Ende sein.

confirm-begins = Wenn du heute bestätigst, kann die Frist für einen Streitfall nach dem { $after } zu Ende sein.

confirm-unclear = Das Bestätigen beendet vielleicht dein Recht auf einen Streitfall. Was danach davon bleibt, ist kürzer und weniger sicher.

confirm-no-scan = Kein Zusteller sagt, dass dieses Paket zugestellt wurde. Bestätige nur, was du in den Händen hältst.

guard-any = Mit dem Bestätigen wird der Verkäufer bezahlt, und es kann nicht zurückgenommen werden. Es beendet vielleicht dein Recht auf einen Streitfall: Bestätige nur, was du in den Händen hältst.

guard-begins = Das Bestätigen kann nicht zurückgenommen werden. Wenn du heute bestätigst, ist ein Streitfall nur bis zum Ende des { $after } sicher möglich ({ $mark }). Wenn du es nicht tust, ist kein letzter Tag bekannt.

guard-in-dispute = Ein Streitfall läuft. Das Bestätigen sagt, dass alles angekommen und in Ordnung ist, kann nicht zurückgenommen werden und beendet vielleicht den Streitfall.

guard-shortens = Das Bestätigen kann nicht zurückgenommen werden. Wenn du nicht bestätigst, ist ein Streitfall bis zum Ende des { $day } sicher möglich ({ $mark }). Wenn du heute bestätigst, ist er nur bis zum Ende des { $after } sicher möglich ({ $after_mark }).

guard-unclear = Das Bestätigen kann nicht zurückgenommen werden und macht die Frist für einen Streitfall weniger sicher. Wenn du nicht bestätigst, ist ein Streitfall bis zum Ende des { $day } sicher möglich ({ $mark }).

guard-unknown = Das Bestätigen kann nicht zurückgenommen werden. Es beendet vielleicht dein Recht auf einen Streitfall.

## Other buttons of the site that cannot be taken back: accepting an offer in a dispute, and cancelling a dispute. Critical.

accept-final = Das Annehmen beendet diesen Streitfall endgültig: Er kann nicht wieder eröffnet werden.

accept-offer = Das Annehmen beendet diesen Streitfall endgültig: Er kann nicht wieder eröffnet werden. Verlangt hast du { $asked }. Angeboten sind { $offered }.

cancel-over = Das Abbrechen nimmt diesen Streitfall zurück. Sein letzter sicherer Tag war am { $day } ({ $mark }): Vielleicht kann er nicht wieder eröffnet werden.

cancel-safe = Das Abbrechen nimmt diesen Streitfall zurück. Er kann nur wieder eröffnet werden, solange die Frist dafür läuft: Sicher ist das bis zum Ende des { $day } ({ $mark }).

cancel-unknown = Das Abbrechen nimmt diesen Streitfall zurück. Er kann nur wieder eröffnet werden, solange die Frist dafür läuft, und ihr letzter Tag ist nicht bekannt.

## While the shopper and the seller write to each other. Critical.

talk-open = Was auch immer hier gesagt wird, eröffne den Streitfall rechtzeitig: Der letzte sichere Tag ist am { $day } ({ $mark }). Dem Verkäufer zu schreiben hält die Frist nicht an. Ein Versprechen, dass du mehr Zeit hast, zählt erst, wenn die Bestellseite ein neues Datum zeigt.

talk-doubtful = Warte hier nicht auf eine Antwort: Es ist vielleicht schon zu spät. Versuch es jetzt. Der letzte sichere Tag war am { $day } ({ $mark }).

talk-estimate = Der letzte Tag dieser Bestellung ist noch nicht bekannt. Öffne ihre eigene Seite, um ihn zu finden, bevor du zustimmst zu warten.

talk-in-part = Nur ein Teil des Geldes kam zurück. Ob noch ein Streitfall eröffnet werden kann, ist nicht bekannt. Sieh auf der eigenen Seite der Bestellung nach, was auch immer hier gesagt wird: Der letzte sichere Tag ist am { $day } ({ $mark }).

## What else to know of an order now: sentences in view on its page and in its row.

extension = Es ist noch unterwegs, und bis zum letzten sicheren Tag sind es höchstens zwei Wochen. Du kannst den Verkäufer bitten, die Lieferzeit zu verlängern: Es zählt nur, wenn die Bestellseite dann das neue Datum zeigt. Wenn nicht, eröffne den Streitfall. Am { $day } ist der letzte sichere Tag.

extension-late = Es ist noch unterwegs, und es ist zu spät, den Verkäufer um mehr Zeit zu bitten. Eröffne den Streitfall jetzt. Am { $day } ist der letzte sichere Tag.

scan = Laut Zusteller wurde es am { $day } zugestellt. Prüfe die Ware jetzt: AliExpress bestätigt den Erhalt vielleicht von sich aus, und vielleicht läuft schon eine kürzere Frist für einen Streitfall. Wenn nichts gekommen ist, mach heute ein Bild der Sendungsverfolgung und heb es auf.

moved-earlier =
    { $days ->
        [one] Das Rückerstattungsdatum ist jetzt früher: Aus { $from } wurde { $to } ({ $page }, gelesen am { $seen }). Du hast 1 Tag weniger.
       *[other] Das Rückerstattungsdatum ist jetzt früher: Aus { $from } wurde { $to } ({ $page }, gelesen am { $seen }). Du hast { $days } Tage weniger.
    }

moved-later =
    { $days ->
        [one] Das Rückerstattungsdatum ist jetzt später: Aus { $from } wurde { $to } ({ $page }, gelesen am { $seen }). Du hast 1 Tag mehr.
       *[other] Das Rückerstattungsdatum ist jetzt später: Aus { $from } wurde { $to } ({ $page }, gelesen am { $seen }). Du hast { $days } Tage mehr.
    }

said-deadline = Am { $seen } hast du das Rückerstattungsdatum auf { $day } gesetzt. AliExpress zeigte { $from } ({ $page }). Dein Datum dient dazu, dich zu warnen; das spätere von beiden entscheidet, wann es vorbei ist.

said-deadline-alone = Am { $seen } hast du das Rückerstattungsdatum auf { $day } gesetzt. Keine Seite zeigte eines.

said-not-received = Am { $day } hast du angegeben, dass es nicht angekommen ist.

said-received = Am { $day } hast du angegeben, dass es angekommen ist.

dispute-cancelling = Brich ihn nicht ab, nur weil der Verkäufer darum bittet: Er kann nur wieder eröffnet werden, solange die Frist dafür läuft.

dispute-refunded = Das Geld kann ab der Entscheidung bis zu 20 Werktage brauchen. Wenn es bis dahin nicht da ist, frag AliExpress.

dispute-return = Von selbst geschieht hier nichts: Innerhalb von 10 Tagen nach der Vereinbarung, oder wie es im Rückgabeantrag steht, muss die Ware unterwegs und ihre Sendungsnummer eingetragen sein. Heb den Beleg auf.

dispute-shopper = Du bist dran: Antworte auf das, was angeboten wurde. Das Annehmen beendet den Streitfall endgültig. Du kannst ein Angebot auch ablehnen und ein anderes verlangen.

dispute-wait = Meist dauert es ein paar Tage bis ein paar Wochen, und es kann über den letzten Tag für die Eröffnung eines Streitfalls hinausgehen. Bis es geklärt ist, können beide Seiten ändern, was sie verlangen.

refund-all-unclear = { $back } kamen zurück ({ $page }, gelesen am { $seen }). Ob das alles ist, was bezahlt wurde, ist nicht bekannt.

refund-part = { $back } von { $paid } kamen zurück ({ $page }, gelesen am { $seen }).

refund-part-unclear = Geld kam zurück ({ $page }, gelesen am { $seen }). Ob das alles ist, was bezahlt wurde, ist nicht bekannt.

refund-rest = Ob noch ein Streitfall eröffnet werden kann, ist nicht bekannt. Wenn es damit für dich nicht erledigt ist, such auf der eigenen Seite der Bestellung nach dem Knopf.

refund-which = Für welchen der Artikel, steht nicht dabei.

left-card = Wenn du mit Karte bezahlt hast, kann deine Bank die Zahlung vielleicht zurückholen (Chargeback). Dafür gelten eigene Fristen: Frag deine Bank bald.

left-chat = Was vielleicht noch bleibt, ist der Chat von AliExpress selbst. Nenn dort die Bestellnummer und sag, was nicht stimmt.

## Dates of rules that are no last day for a dispute. $day: the last day, that day included, unless something else is said.

rule-appeal = Prüfe, ob du Einspruch gegen die Entscheidung einlegen kannst. Es heißt, dass es dafür 7 Tage gibt, die am { $day } enden würden.

rule-platform-joins = Wenn du und der Verkäufer euch nicht einigt, greift AliExpress von sich aus ein. Rechne um den { $day } herum damit.

rule-refund-arrives = Das Geld kann bis zu 20 Werktage brauchen. Wenn es bis { $day } nicht da ist, frag AliExpress.

rule-return-and-number = Schick die Rücksendung bis zum Ende des { $day } ab und trag ihre Sendungsnummer ein. Tu beides: Ohne die Nummer geht das Geld an den Verkäufer.

rule-seller-answers = Der Verkäufer hat 5 Tage Zeit zu antworten, also etwa bis { $day }; wenn er nicht antwortet, wird es so geregelt, wie du es verlangt hast.

rule-delay-coupon = Das ist kein Datum für einen Streitfall, sondern für einen Gutschein: Wenn bis zum Ende des { $day } nichts gekommen ist, kannst du auf der Bestellseite einen Gutschein für die Verspätung verlangen.

rule-free-return = Kostenlose Rückgabe: Sende es bis zum Ende des { $day } zurück, unbenutzt und ohne Angabe von Gründen.

rule-eu-guarantee = Gesetzliche Gewährleistung in der EU: Der Verkäufer haftet bis { $day } für einen Mangel, gleich welche Fristen AliExpress selbst für einen Streitfall hat.

rule-eu-withdrawal = Widerrufsrecht in der EU: Du kannst den Widerruf bis zum Ende des { $day } erklären. Die Rücksendung zahlst du meist selbst.

rule-paypal = Wenn du mit PayPal bezahlt hast, nimmt der PayPal-Käuferschutz Fälle bis zum Ende des { $day } an.

rule-warranty = Manche Artikel haben ein Jahr Garantie, die etwa am { $day } enden würde. Sieh auf der Artikelseite nach.

rule-other = Bis { $day }, nach einer Regel aus einer anderen Datei, die von sich selbst sagt: „{ $words }“.

rule-other-unnamed = Bis { $day }, nach einer Regel aus einer anderen Datei, die nicht sagt, wofür sie ist.

## What a dispute may bring besides its outcome: in the composer, before it is begun.

side-cashback = Cashback von einem anderen Dienst wird für das, was erstattet wird, vielleicht zurückgefordert.

side-many-disputes = Einmal wurde berichtet, dass sehr viele Streitfälle, gemessen an der Zahl der Bestellungen, zur Überprüfung eines Kontos führen können.

## The head of the popup: short remarks, one behind another, each of which stands alone. These are critical.

head-doubtful =
    { $n ->
        [one] Bei 1 vielleicht zu spät: jetzt versuchen
       *[other] Bei { $n } vielleicht zu spät: jetzt versuchen
    }

head-awaited =
    { $n ->
        [one] 1 Streitfall wartet auf dich
       *[other] { $n } Streitfälle warten auf dich
    }

head-closing =
    { $n ->
        [one] 1 endet binnen 7 Tagen
       *[other] { $n } enden binnen 7 Tagen
    }

head-none-closes = Keine Frist endet binnen 7 Tagen

head-none-known = Keine bekannte Frist endet binnen 7 Tagen

head-next = nächste Frist bis { $day }

head-at-stake = { $sums } auf dem Spiel

head-at-least-at-stake = mindestens { $sums } auf dem Spiel

## Notices in the popup: what could not be read, and what was lost.

trouble-unreadable = Eine Seite konnte nicht gelesen werden ({ $page }): Vielleicht hat sich die Website geändert. Die Termine hier stammen von früheren Besuchen. Sieh auch auf der Seite von AliExpress selbst nach.

trouble-unreadable-of = Eine Seite der Bestellung { $number } konnte nicht gelesen werden ({ $page }): Vielleicht hat sich die Website geändert. Die Termine hier stammen von früheren Besuchen. Sieh auch auf der Seite von AliExpress selbst nach.

trouble-in-part = Eine Seite wurde nur teilweise gelesen ({ $page }), deshalb fehlt hier vielleicht ein Datum. Sieh auch auf der Seite von AliExpress selbst nach.

trouble-in-part-of = Eine Seite der Bestellung { $number } wurde nur teilweise gelesen ({ $page }), deshalb fehlt hier vielleicht ein Datum. Sieh auch auf der Seite von AliExpress selbst nach.

trouble-more =
    { $n ->
        [one] Und 1 weitere Seite.
       *[other] Und { $n } weitere Seiten.
    }

lost-more = Und noch { $n }, insgesamt { $all }.

lost-beside-page =
    { $n ->
        [one] 1 Bestellung, die bekannt war, ist verloren. Welche, steht in deinen Bestellungen in Recourse.
       *[other] { $n } Bestellungen, die bekannt waren, sind verloren. Welche, steht in deinen Bestellungen in Recourse.
    }

lost-order = Bestellung { $number }: Was über sie bekannt war, ist weg, deshalb zählt ihr Datum nicht. Öffne sie einmal.

lost-order-unread = Bestellung { $number }: Was über sie gespeichert war, konnte nicht gelesen werden, deshalb zählt ihr Datum nicht. Öffne sie einmal.

lost-reminders-of = Bestellung { $number }: Welche Erinnerungen du schon bekommen hast, konnte nicht gelesen werden. Vielleicht kommt eine noch einmal. Wenn du für diese Bestellung keine wolltest, gib das noch einmal an.

lost-unnamed =
    { $n ->
        [one] 1 Bestellung, die bekannt war, ist weg, und ihre Nummer auch. Öffne deine Bestellliste einmal.
       *[other] { $n } Bestellungen, die bekannt waren, sind weg, und ihre Nummern auch. Öffne deine Bestellliste einmal.
    }

lost-settings = Was du eingestellt hast (Erinnerungen, Ruhezeiten, Symbolleiste), ist weg, und es gilt das Übliche. Sieh dir die Optionen an und wähle neu.

lost-settings-unread = Was du eingestellt hast (Erinnerungen, Ruhezeiten, Symbolleiste), konnte nicht gelesen werden, und es gilt das Übliche. Sieh dir die Optionen an und wähle neu.

lost-calendar = Was in deinen bisherigen Kalenderdateien stand, ist nicht mehr bekannt. Die nächste Datei verschiebt deine Einträge weiterhin, kann aber Einträge zu Bestellungen, die vorbei sind, nicht entfernen: Lösche sie selbst.

lost-reminders = Die Erinnerungen, die auf dich warteten, konnten nicht gelesen werden. Die Termine selbst stehen in dieser Liste, und die nächsten Erinnerungen kommen wie immer.

lost-claim = Der Antrag, den du begonnen hattest, ist nicht mehr da. Beginne ihn bei der Bestellung noch einmal.

lost-search = Die Suche nach fehlenden Fristen konnte nicht weitergehen. Beginne sie noch einmal.

lost-exchange = Was zum Austausch mit deinen anderen Browsern gespeichert war, konnte nicht gelesen werden. Er beginnt von vorn, und nichts, was gelesen wurde, ist verloren.

lost-overview = Die Übersicht deiner Bestellungen konnte nicht gelesen werden. Sie wurde aus den Bestellungen neu erstellt: Verloren ist dadurch nichts.

lost-waiting-claim = Ein Antrag, der noch nicht an der Reihe war, konnte nicht gelesen werden. Beginne ihn bei der Bestellung noch einmal.

lost-record = Ein Datensatz konnte nicht gelesen werden und wurde beiseitegelegt. Sonst ist dadurch nichts verloren.

understood = Verstanden

## The list in the popup.

popup-most-urgent =
    { $n ->
        [one] Das Dringendste wird gezeigt.
       *[other] Die { $n } dringendsten werden gezeigt.
    }

popup-none-found = In keiner deiner offenen Bestellungen stehen diese Wörter.

popup-none-open = Keine Bestellung ist offen.

popup-private = Nichts verlässt diesen Browser.

popup-private-but-sync = Offene Fristen gehen an deine anderen Browser, wie du es in den Optionen gewählt hast. Sonst verlässt nichts diesen Browser.

popup-orders-read =
    { $n ->
        [one] 1 Bestellung gelesen
       *[other] { $n } Bestellungen gelesen
    }

popup-undated =
    { $n ->
        [one] 1 ohne Datum
       *[other] { $n } ohne Datum
    }

popup-unseen =
    { $n ->
        [one] 1 nach dem letzten Tag: nachsehen
       *[other] { $n } nach dem letzten Tag: nachsehen
    }

my-orders = Meine Bestellungen auf AliExpress

show-my-orders = Meine Bestellungen anzeigen

remind-choose-time = Zeitpunkt wählen

remind-no-more = Keine Erinnerungen mehr für diese Bestellung

finished-orders =
    { $n ->
        [one] 1 abgeschlossene Bestellung ohne künftiges Datum
       *[other] { $n } abgeschlossene Bestellungen ohne künftiges Datum
    }

finished-left-out =
    { $n ->
        [one] 1 abgeschlossene Bestellung ohne künftiges Datum, zählt nicht mit, wie von dir gewählt
       *[other] { $n } abgeschlossene Bestellungen ohne künftiges Datum, zählen nicht mit, wie von dir gewählt
    }

finished-why = Auch zu einer abgeschlossenen Bestellung kannst du noch eine Zeit lang einen Streitfall eröffnen. Bis wann, steht auf ihrer eigenen Seite. 120 Tage nach dem Letzten, was über sie bekannt ist, gilt sie als vorbei.

finished-more =
    { $n ->
        [one] Und noch 1.
       *[other] Und noch { $n }.
    }

finished-count = Wieder mitzählen

finished-leave-out = Abgeschlossene Bestellungen sind mir nicht wichtig

## The search for missing dates: one tab opens the orders' own pages one after another.

search-offer =
    { $n ->
        [one] Fehlende Fristen suchen (1 Bestellung)
       *[other] Fehlende Fristen suchen ({ $n } Bestellungen)
    }

search-offer-some =
    { $n ->
        [one] Fehlende Fristen suchen (1 von { $all } Bestellungen)
       *[other] Fehlende Fristen suchen ({ $n } von { $all } Bestellungen)
    }

search-next =
    { $n ->
        [one] Die nächsten suchen (1 Bestellung)
       *[other] Die nächsten suchen ({ $n } Bestellungen)
    }

search-next-some =
    { $n ->
        [one] Die nächsten suchen (1 von { $all } Bestellungen)
       *[other] Die nächsten suchen ({ $n } von { $all } Bestellungen)
    }

search-all =
    { $n ->
        [one] 1 auf einmal
       *[other] Alle { $n } auf einmal
    }

search-most =
    { $n ->
        [one] 1 auf einmal
       *[other] { $n } auf einmal
    }

search-how = Öffnet jede dieser Bestellungen einmal in einem einzigen Tab im Hintergrund, im Abstand von einigen Sekunden, und liest ihr Datum. Die Suche hält an, sobald irgendetwas darauf hindeutet, dass du langsamer machen sollst.

search-progress = { $n } von { $all } Bestellungen besucht

search-meanwhile = Ein einziger Tab öffnet sie nacheinander, im Abstand von einigen Sekunden. Du kannst inzwischen etwas anderes tun.

search-stop = Anhalten

search-continue =
    { $n ->
        [one] Fortsetzen (noch 1)
       *[other] Fortsetzen (noch { $n })
    }

search-close = Schließen

search-read-all =
    { $known ->
        [one] { $n } von { $all } Bestellungen gelesen, keine übrig: Bei 1 ist das Datum jetzt bekannt.
       *[other] { $n } von { $all } Bestellungen gelesen, keine übrig: Bei { $known } ist das Datum jetzt bekannt.
    }

search-read =
    { $known ->
        [one] { $n } von { $all } Bestellungen gelesen, { $left } übrig: Bei 1 ist das Datum jetzt bekannt.
       *[other] { $n } von { $all } Bestellungen gelesen, { $left } übrig: Bei { $known } ist das Datum jetzt bekannt.
    }

search-undated =
    { $n ->
        [one] Die Seite von 1 Bestellung zeigt noch kein Datum: { $numbers }.
       *[other] Die Seiten von { $n } Bestellungen zeigen noch kein Datum: { $numbers }.
    }

search-unread =
    { $n ->
        [one] 1 Bestellung konnte nicht gelesen werden: { $numbers }. Öffne sie selbst.
       *[other] { $n } Bestellungen konnten nicht gelesen werden: { $numbers }. Öffne sie selbst.
    }

search-stopped = Du hast die Suche angehalten. Gelesenes bleibt erhalten.

search-tab-closed = Der Tab wurde geschlossen, deshalb ist die Suche angehalten. Gelesenes bleibt erhalten.

search-no-tab = Der Browser konnte den Tab nicht öffnen, deshalb ist die Suche angehalten.

search-elsewhere = Angehalten: Die Website zeigte eine andere Seite als die Bestellung, höchstwahrscheinlich eine, auf der du dich anmelden sollst. Der Tab ist noch offen: Tu dort, was die Website verlangt, und setze dann fort.

search-login = Angehalten: Die Website verlangt, dass du dich anmeldest. Tu das in dem Tab, der noch offen ist, und setze dann fort.

search-captcha = Angehalten: Die Website fragt, ob ein Mensch da ist. Antworte in dem Tab, der noch offen ist, und warte eine Weile, bevor du fortsetzt.

search-gave-up = Angehalten: Zwei Bestellungen hintereinander konnten nicht gelesen werden. Vielleicht hat sich die Website geändert.

search-restarted = Der Browser wurde neu gestartet, deshalb wartet die Suche auf dich.

## The composer: the page on which the shopper writes a claim, before it goes into the site's form. A label stands in front of its field
## or behind its tick.

composer-title = Dein Antrag

composer-arrived = Ist es angekommen?

composer-arrived-no = Nein

composer-arrived-yes = Ja, es ist angekommen

composer-reason = Was nicht stimmt

composer-choose-reason = Wähle, was nicht stimmt

composer-want = Was du möchtest

composer-refund = Eine Rückerstattung, ganz oder teilweise

composer-return = Zurücksenden gegen eine Rückerstattung. Meist zahlst du das Porto, und nach China ist das teuer. Sobald das vereinbart ist, hast du etwa 10 Tage, um es abzuschicken und die Sendungsnummer einzutragen.

composer-amount-in = Wie viel, in { $currency }

composer-amount = Wie viel, mit Währung, zum Beispiel USD 12.50

composer-said = Was nur du weißt. Eine Tatsache pro Zeile, kurz und wahr.

composer-letter = Das Schreiben. Ändere es, wie du möchtest.

composer-evidence = Was es belegt. Du fügst es dem Formular selbst hinzu. Setze ein Häkchen bei dem, was du bereit hast:

composer-go-on = Weiter zum Formular

composer-sheet = Nachweisblatt

composer-close = Schließen und behalten

claim-discard = Diesen Antrag verwerfen

## What is wrong: the reasons of a dispute, in a list to choose from, and in the panel beside the form. A few words each.
## Use the site's own words for them where they are known. Those that begin with “nr” are for what did not arrive, those with “rc” for
## what arrived.

reason-nr-deadline-passed = Nicht rechtzeitig geliefert

reason-nr-marked-delivered = Als zugestellt markiert, aber nicht erhalten

reason-nr-no-tracking = Keine Sendungsverfolgung

reason-nr-returned-to-sender = An den Verkäufer zurückgegangen

reason-nr-customs = Vom Zoll festgehalten

reason-nr-wrong-address = An eine falsche Adresse gesendet

reason-nr-refused = Annahme verweigert

reason-nr-shipping-method-changed = Anders versandt als vereinbart

reason-rc-damaged = Beschädigt

reason-rc-not-as-described = Nicht wie beschrieben

reason-rc-does-not-work = Funktioniert nicht

reason-rc-wrong-item = Falscher Artikel

reason-rc-quantity-short = Weniger Artikel als bestellt

reason-rc-quality = Qualitätsmangel

reason-rc-fake = Fälschung

reason-rc-empty-parcel = Leeres Paket

reason-rc-return-not-refunded = Zurückgesendet und nicht erstattet

reason-personal-reason = Nicht mehr benötigt

reason-other = Anderer Grund

## What proves a claim, by its reason. Each stands behind a tick, and in the panel beside the form behind “to add:”. One line.
## “Screenshot” is a picture of what the screen shows.

evidence-tracking-page = Screenshot der Sendungsverfolgung, vom Zusteller oder von einem Trackingdienst (freiwillig)

evidence-no-tracking-result = Screenshot der Seite des Zustellers, die kein Ergebnis zeigt (freiwillig)

evidence-tracking-return = Screenshot der Sendungsverfolgung mit der Rücksendung, Ort und Datum

evidence-customs-letter = Das Schreiben des Zolls mit dem Grund, den es nennt

evidence-tracking-city = Die Sendungsverfolgung mit Ort oder Postleitzahl, wohin es ging

evidence-own-address = Deine Adresse, wie sie in der Bestellung steht

evidence-delivery-entry = Screenshot des Eintrags über die Zustellung, mit Ort und Uhrzeit

evidence-post-office-note = Schreiben oder Notiz der Post, dass nichts übergeben wurde

evidence-refusal-note = Der Vermerk des Zustellers über die Verweigerung

evidence-shipping-method = Die Versandart, wie die Bestellung sie zeigt

evidence-other-shipping-label = Das Versandetikett oder die Sendungsverfolgung, die eine andere zeigen

evidence-defect-photos = Fotos des Mangels bei Tageslicht

evidence-device-video = Ein Video, wenn es ein Gerät ist, das nicht funktioniert

evidence-not-working-video = Ein Video ohne Schnitt, das zeigt, wie der Artikel nicht funktioniert

evidence-item-label-photo = Ein Foto des Artikels und seines Etiketts

evidence-listing-description = Screenshot der Beschreibung auf der Artikelseite

evidence-item-photo = Ein Foto des Artikels daneben; bei Größen auf einer ebenen Fläche, mit Lineal im Bild

evidence-size-label-photo = Ein Foto des Größenetiketts

evidence-package-photos = Fotos der Verpackung von außen

evidence-damage-photos = Fotos des beschädigten Artikels

evidence-damage-report = Das Schadensprotokoll des Zustellers oder der Post, falls es eines gibt

evidence-all-items-photo = Alle Artikel auf einem Bild

evidence-label-weight = Das Versandetikett mit dem Gewicht

evidence-unboxing-video = Das Video vom Auspacken, falls du eines gemacht hast

evidence-arrived-photo = Ein Foto von dem, was ankam, neben einem Screenshot der Artikelseite

evidence-package-label = Das Etikett der Verpackung

evidence-not-genuine-photo = Ein Foto von dem, was zeigt, dass es nicht echt ist

evidence-brand-statement = Die Erklärung des Markeninhabers, falls du eine hast

evidence-label-weighed = Das Versandetikett mit dem Gewicht, und das Gewicht bei der Post

evidence-sealed-video = Das Video vom Auspacken, vom verschlossenen Paket an

evidence-empty-photo = Ein Foto der leeren Verpackung von allen Seiten

evidence-return-receipt = Der Beleg der Rücksendung mit ihrer Sendungsnummer

evidence-return-delivery = Screenshot der Zustellung der Rücksendung

evidence-unused-photo = Ein Foto des unbenutzten Artikels in seiner Verpackung

evidence-any = Alles, was die genannte Tatsache zeigt

## Under the field for the amount: why what was typed there is none that can be asked for. What to type instead follows it, in a
## sentence of its own.

amount-none = Das ist kein Betrag.

amount-too-little = Ein Betrag muss größer als null sein.

amount-no-currency = Hier fehlt die Währung.

amount-other-currency = Du hast nicht in { $currency } bezahlt.

amount-too-much = Du hast höchstens { $sums } bezahlt. Gib das ein oder weniger.

amount-type-in = Gib eine Zahl ein, in { $currency }, zum Beispiel 12,50.

amount-type = Gib eine Zahl mit ihrer Währung ein, zum Beispiel USD 12.50.

## In the composer: what does not go together with what is known. It is asked about, and never forbidden.

doubt-completed = Die Bestellung ist als abgeschlossen markiert, so als wäre sie erhalten worden. Wurde das aus Versehen bestätigt, oder von der Website selbst? Schreib es oben hin.

doubt-delivered = Laut Zusteller wurde es am { $day } zugestellt. Wenn es dich nicht erreicht hat, ist „Als zugestellt markiert, aber nicht erhalten“ der Grund dafür.

doubt-promised = Zugesagt bis { $day }: Das ist noch nicht vorbei. Deshalb steht in dem Schreiben nicht, dass die Lieferung verspätet ist, und die Website lässt dich vielleicht warten.

doubt-personal-reason = Für etwas, das nur nicht gebraucht wird, bietet die Website eine Rückgabe an, und kaum je nur eine Rückerstattung.

doubt-above-price = Das ist mehr, als der Artikel gekostet hat: { $sums }

doubt-other-reason = „Anderer Grund“ sagt noch nichts: Schreib oben hin, was es ist.

## The letter says something else than what was chosen. In the composer and in the panel beside the form. All of these are critical.

letter-says-arrived = In deinem Schreiben steht, dass es angekommen ist, aber gewählt hast du, dass es nicht angekommen ist.

letter-says-not-arrived = In deinem Schreiben steht, dass es nicht angekommen ist, aber gewählt hast du, dass es angekommen ist.

letter-names-other = Dein Schreiben nennt { $named }, aber du verlangst { $asked }.

letter-changed = Du hast etwas anderes gewählt, nachdem du das Schreiben geändert hattest.

letter-rewrite = Das Schreiben neu erstellen

letter-keep = Es ist richtig so

letter-own = Mein eigenes Schreiben zurückholen

## The panel beside the site's dispute form: what will be filled in, and what was. The name of a field stands first, what will be or
## was filled in behind it, and then a remark, in lower case where the language has it.

form-yours = Recourse drückt nie auf „Weiter“, „Absenden“ oder „Bestätigen“. Prüfe jedes Feld; den letzten Knopf drückst du.

form-field =
    { $role ->
        [received] Artikel erhalten?
        [solution] Was du möchtest
        [reason] Grund
        [amount] Betrag
       *[description] Beschreibung
    }

form-ready = Dein Antrag, bereit zum Ausfüllen

form-filling = Wird ausgefüllt …

form-filled = Ausgefüllt. Jetzt prüfst du es und schickst es selbst ab.

form-filled-part = Teilweise ausgefüllt. Den Rest machst du.

form-undone = Alles ist wieder, wie es war

form-undone-part = Zurückgesetzt, soweit das Formular es zulässt

form-fill = Ausfüllen

form-fill-again = Erneut ausfüllen

form-fill-replacing = Ausfüllen und ersetzen, was dort steht

form-fill-maximum = Mit dem Höchstbetrag ausfüllen: { $sums }

form-read-or-change = Lesen oder ändern

form-undo = Rückgängig

form-copy-text = Text kopieren

form-copy = Kopieren

form-shorten-own = Ein kurzes Schreiben statt meines verwenden

form-shorten = Ein kürzeres Schreiben verwenden, mit denselben Tatsachen

form-letter-length =
    { $n ->
        [one] dein Schreiben, 1 Zeichen
       *[other] dein Schreiben, { $n } Zeichen
    }

form-value-yes = ja

form-value-no = nein

form-value-refund = nur Rückerstattung

form-value-return = Rückgabe und Rückerstattung

## The same: remarks about a field that will be filled in, or says already what it should. One line.

form-will-replace = ersetzt, was dort steht

form-will-open = mit den Worten, die das Formular in seiner Liste dafür hat

form-already = das steht dort schon

form-already-set = das Formular hat es schon so eingestellt, wie du es verlangst

form-filling-now = wird ausgefüllt …

form-waits = wartet

form-question-left = danach fragt das Formular; die Antwort gibst du

## The same: remarks about a field that is not filled in, and why. One line.

form-ambiguous = zwei Felder sehen gleich aus; bitte wähle selbst

form-no-field = dafür wurde im Formular noch kein Feld gefunden; bitte sieh nach

form-not-found = die Stelle, an der das Formular danach fragt, wurde nicht gefunden; bitte sieh nach

form-not-asked = dieses Formular fragt hier nicht danach

form-elsewhere = es gibt so ein Feld außerhalb dieses Formulars; das bleibt dir überlassen

form-unclear = „ja“ kann hier zweierlei bedeuten; bitte wähle selbst

form-other-unit = das Formular zählt hier nicht in Geld; bitte gib es selbst ein

form-other-form = dieses Formular ist für etwas anderes als deinen Antrag

form-hidden = das Feld ist verborgen

form-read-only = das Formular lässt hier keine Änderung zu

form-disabled = ausgeschaltet; vielleicht muss zuerst ein anderes Feld beantwortet werden

form-already-filled = dort steht schon etwas; es bleibt, wie es ist

form-unsupported = diese Art von Feld bleibt dir überlassen

form-no-option = keine der Möglichkeiten sagt das; bitte wähle selbst

form-other-currency = das Formular zählt in einer anderen Währung; bitte gib es selbst ein

form-not-known = nicht bekannt; bitte gib es selbst ein

form-disagrees = in deinem Schreiben steht etwas anderes, als du gewählt hast

form-other-order = dieses Formular ist für einen anderen Artikel

form-over-amount = nicht ausgefüllt: das Formular erlaubt höchstens { $sums }

form-over-characters =
    { $n ->
        [one] nicht ausgefüllt: das Formular erlaubt höchstens 1 Zeichen
       *[other] nicht ausgefüllt: das Formular erlaubt höchstens { $n } Zeichen
    }

form-over-bytes =
    { $n ->
        [one] nicht ausgefüllt: das Formular erlaubt höchstens 1 Byte
       *[other] nicht ausgefüllt: das Formular erlaubt höchstens { $n } Byte
    }

form-over-words =
    { $n ->
        [one] nicht ausgefüllt: das Formular erlaubt höchstens 1 Wort
       *[other] nicht ausgefüllt: das Formular erlaubt höchstens { $n } Wörter
    }

form-later = nicht ausgefüllt: das Formular hat sich inzwischen geändert; drücke „Erneut ausfüllen“

## The same: remarks about a field after it was filled in, or put back. One line.

form-done = ausgefüllt und geprüft

form-changed = das Feld änderte sich beim Ausfüllen; es blieb unberührt

form-was-hidden = das Feld war verborgen, als es ausgefüllt werden sollte

form-not-offered = die Liste bietet das nicht an; bitte wähle selbst

form-gone = das Feld verschwand beim Ausfüllen

form-overwritten = die Seite hat es nicht behalten; bitte sieh nach

form-failed = konnte nicht ausgefüllt werden

form-put-back = zurückgesetzt

form-undo-gone = das Feld ist nicht mehr auf dieser Seite

form-undo-theirs = du hast es inzwischen geändert; es bleibt, wie es ist

form-undo-unfit = das Formular fragt hier jetzt etwas anderes und kann dieses Feld nicht wieder leeren; bitte berichtige es

form-undo-left = das Formular kann dieses Feld nicht wieder leeren; es zählt erst, wenn du abschickst

## The same: pictures and videos, which the shopper adds.

form-pictures = Bilder und Videos

form-proof = hinzuzufügen: { $proof }

form-proof-ready = hinzuzufügen: { $proof } (du hast es bereit)

form-pictures-yours = die fügst du hinzu: Recourse lädt nichts hoch

form-pictures-limits = die fügst du hinzu: Recourse lädt nichts hoch. Im Formular steht: { $limits }

form-pictures-here = Bilder und Videos: die fügst du hier hinzu

## Panels about a claim, on the site's pages and on ours.

claim-press-arrived = Als Nächstes drückst du hier: Das öffnet das Formular für den Streitfall. Antworte auf „Artikel erhalten?“ mit „Ja“. Recourse füllt das Formular dort aus.

claim-press-not-arrived = Als Nächstes drückst du hier: Das öffnet das Formular für den Streitfall. Antworte auf „Artikel erhalten?“ mit „Nein“. Recourse füllt das Formular dort aus.

claim-unfinished = Dein Antrag ist nicht fertig

claim-no-reason = Du hast noch nicht gewählt, was nicht stimmt.

claim-bad-amount = Der Betrag, den du eingegeben hast, kann so nicht verlangt werden.

claim-go-on = Daran weiterarbeiten

claim-which-form = Ist dein Antrag für dieses Formular?

claim-unsure = Ein Antrag wartet, und diese Seite sagt nicht, für welchen Artikel sie ist. Ist es dieser?

claim-this-one = Ja, dieser

claim-discarded = Dein Antrag ist verworfen

claim-gone-soon = In einer Stunde ist er endgültig weg, oder sobald du einen anderen beginnst.

claim-restore = Zurückholen

claim-none = Es wartet kein Antrag. Beginne einen bei einer Bestellung, auf ihrer Seite oder im Fenster von Recourse.

claim-order-unknown-title = Diese Bestellung ist nicht bekannt

claim-order-unknown = Öffne einmal ihre eigene Seite und beginne den Antrag dann dort.

claim-field-short-title = Das Feld ist zu kurz

claim-field-short = Selbst das kürzeste Schreiben mit diesen Tatsachen ist länger, als dieses Feld erlaubt. Bitte schreib selbst eines.

claim-no-words-title = Recourse kann dieses Formular nicht lesen

claim-no-words = Die Datei mit den Wörtern dafür fehlt oder kann nicht gelesen werden. Installiere Recourse noch einmal; nichts, was gelesen wurde, ist verloren.

## Other panels on the site's pages: a heading, and what it is about. Short.

panel-close = Schließen

panel-copy-report = Bericht ohne persönliche Daten kopieren

talking-title = Reden hält die Frist nicht an

talking-unnamed = Diese Seite nennt keine Bestellung. Die letzten sicheren Tage deiner offenen Bestellungen:

talking-more = Es gibt noch mehr davon.

page-unreadable-title = Recourse kann diese Seite nicht lesen

page-unreadable = Hier konnte keine Bestellung gelesen werden ({ $page }). Vielleicht hat sich die Website geändert, oder hier sind keine Bestellungen. Termine, die anderswo stehen, stammen von früheren Besuchen.

page-unsupported-title = Recourse kann aliexpress.ru nicht lesen

page-unsupported = Dieser Teil von AliExpress ist eine andere Anwendung, die Recourse nicht liest. Sieh auf der Website selbst nach deinen Fristen; die Bestellungen von aliexpress.com werden wie immer gelesen.

page-crowded-title = Zu viele Bestellungen auf einmal

page-crowded = Diese Seite zeigt mehr hier noch unbekannte Bestellungen, als je eine Liste hat. Was darüber hinausgeht, wurde nicht behalten.

not-allowed-title = Nicht ausgeführt

not-allowed = Diese Seite darf das nicht verlangen, oder sie zeigt diese Bestellung nicht mehr. Lade sie neu.

newer-title = Eine ältere Version von Recourse ist installiert

newer = Was gespeichert ist, hat eine neuere Version von Recourse geschrieben. Diese ältere lässt es unberührt und zeigt nichts davon: Aktualisiere Recourse.

## The browser did not store something. A heading, what became of it, why, and what to do: a sentence each. All of these are critical.

unstored-title = Recourse konnte nicht speichern

unstored-import = Die Datei wurde nicht übernommen, und es wurde nichts geändert.

unstored-forget = Was vergessen werden sollte, ist weg, aber das konnte nicht festgehalten werden. Es wird noch einmal versucht.

unstored-read = Was gerade gelesen wurde, konnte nicht gespeichert werden. Es bleibt da, bis der Browser geschlossen wird, und nichts früher Gelesenes ist verloren.

unstored-full-by = Der Speicher des Browsers für Erweiterungen ist voll: Nötig sind { $needs } MB, und Platz ist für { $room } MB ({ $why }).

unstored-full = Der Speicher des Browsers für Erweiterungen ist voll ({ $why }).

unstored-why = Der Browser antwortete: „{ $why }“.

unstored-full-next = Lass in den Optionen Bestellungen vergessen, die du nicht mehr brauchst, und lade dann diese Seite neu.

unstored-next = Lade diese Seite neu, um es noch einmal zu versuchen.

## What the shopper says of an order was not taken in. It stands beside what was pressed.

state-order-unknown = Diese Bestellung ist nicht bekannt. Öffne einmal ihre eigene Seite und gib es dann dort an.

state-item-unknown = Dieser Artikel ist nicht bekannt. Öffne einmal die eigene Seite der Bestellung und gib es dann dort an.

state-no-date = Das ist kein Rückerstattungsdatum einer offenen Bestellung. Es wurde nichts geändert.

state-elsewhere = Das hast du in einem anderen deiner Browser angegeben: Nimm es dort zurück.

## The options: what a corrected file of the site would change, before it is used. One sentence after another.

preview-known = Hier bekannte Bestellungen: { $n }.

preview-over = Laufen jetzt, wären nach dieser Datei aber vorbei: { $n } ({ $numbers }).

preview-other = Mit anderem Status: { $n } ({ $numbers }).

preview-undated = Ohne ihr Datum: { $n } ({ $numbers }).

import-silent = Laufen jetzt, und nach dieser Datei ohne Erinnerungen: { $n } ({ $numbers }).

preview-none = Mit ihren Wörtern und Codes würde keine anders gelesen.

preview-rest = Was sie an anderen Stellen einer Seite liest, zeigt sich, wenn diese Seite geöffnet wird.

## Beside what was pressed on a page of ours.

ask-silent = Recourse antwortet nicht. Versuch es noch einmal, oder schließ dies und öffne es wieder.

ask-copied = Kopiert

ask-copy-refused = Der Browser hat das Kopieren abgelehnt

ask-undone = Das war nicht möglich. Öffne einmal die eigene Seite der Bestellung und versuch es dann dort noch einmal.

sheet-nothing = Zu dieser Bestellung ist nichts festgehalten.

## Pages of ours: what stands on them before anything is known.

reading = Wird gelesen …

show-more = Mehr anzeigen

options = Optionen

popup-about = Bis wann du einen Streitfall eröffnen kannst

popup-in-tab = In einem Tab öffnen

search = Suchen

search-orders = In deinen Bestellungen suchen

popup-zone = Gezählt werden die Termine nach US-Pazifikzeit, gezeigt werden sie für deinen Ort.

file-saved = { $name } liegt in deinen Downloads.

claim-title = Recourse: dein Antrag

claim-about = Dein Antrag. Was du hier eintippst, kann die Website nicht sehen, bevor du ihr Formular ausfüllst.

claim-foot = Von hier wird nichts gesendet. Das Formular schickst du auf der Website selbst ab.

sheet-title = Nachweisblatt

sheet-print = Drucken

## The options. A label stands in front of its field or behind its tick.

options-title = Recourse: Optionen

options-language = Sprache

options-language-of = Recourse spricht

options-language-browser = die Sprache des Browsers

options-language-why = Die Texte in anderen Sprachen als Englisch hat noch niemand geprüft, der sie als Muttersprache spricht. Wenn ein Satz unklar ist, stelle auf Englisch um.

options-reminders = Erinnerungen

options-notify = Benachrichtigungen anzeigen

options-notify-why = Der Browser fragt, ob Recourse sie anzeigen darf. Sie melden, wenn die Frist für einen Streitfall bald endet, und zwar nur auf diesem Computer. Ohne sie sagen die Symbolleiste, das Fenster von Recourse und ein Banner auf deinen Bestellseiten dasselbe.

options-ladder = Wie lange vor dem letzten Tag, in Tagen (d) und Stunden (h)

options-opened = Wenn ein Streitfall eröffnet werden kann

options-delivered = Wenn ein Paket zugestellt wurde: prüfe, was angekommen ist

options-moved = Wenn ein letzter Tag nun früher oder später ist

options-quiet-why = Eine Erinnerung, die in die Ruhezeiten fällt, kommt danach, oder davor, wenn danach nur wenig Zeit bliebe.

options-quiet = Ruhezeiten

options-quiet-from = von

options-quiet-to = bis

options-quiet-range = Für Ruhezeiten fülle beide Felder aus; für keine Ruhezeiten leere beide.

options-toolbar = Symbolleiste und Gespeichertes

options-badge-days = Wie viele Tage vor einem letzten Tag die Symbolleiste ihn anzeigt

options-skip-finished = Abgeschlossene Bestellungen ohne Datum sind mir nicht wichtig: nicht mitzählen

options-keep-months = Nach wie vielen Monaten eine Bestellung vergessen wird, die vorbei ist und die du nicht geöffnet hast

options-sync = Deine anderen Browser

options-sync-why = Wenn du diesen Browser auf mehreren Computern benutzt und bei seiner eigenen Synchronisierung angemeldet bist, kann sie deine offenen Fristen von einem zum anderen übertragen. Dann verlassen sie diesen Browser: Sie gehen über das Konto beim Hersteller des Browsers (Google, Mozilla, Microsoft …), und für das Lesen und Aufbewahren gelten dessen Regeln. Recourse hat keinen Server und sendet selbst nichts.

options-sync-on = Offene Fristen an meine anderen Browser übertragen

options-sync-what = Übertragen wird zu jeder offenen Bestellung: ihre Nummer, die Nummern ihrer Artikel und wie viele es sind, ihre Termine mit der Seite, auf der jeder gelesen wurde, wie weit sie und ein Streitfall sind, das Land, in das sie geht, der Host der Website und Codes ihrer Dienste, was du über sie angegeben hast und was du mit ihren Erinnerungen gemacht hast. Kein Titel, kein Preis, kein Verkäufer, keine Adresse, kein Antrag. Setze das Häkchen in jedem der Browser. Wenn du es entfernst, wird gelöscht, was dieser Browser mitgeteilt hat; was von anderen kam, bleibt hier, bis du es vergessen lässt.

options-sync-titles = Und die Titel dessen, was ich gekauft habe

options-files = Kalender und Dateien

options-calendar = Alle offenen Fristen als Kalender (.ics)

options-table = Bestellungen und Termine für eine Tabelle (.csv)

options-ledger = Alles, was Recourse weiß (.json)

options-import = Eine .json-Datei wieder einlesen

options-forget = Vergessen

options-order = Bestellnummer

options-forget-one = Diese Bestellung vergessen

options-since = Oder alles, was zum ersten Mal gelesen wurde seit

options-forget-since = Vergessen, was seitdem gelesen wurde

options-forget-all = Alles vergessen

options-forget-all-again = Noch einmal drücken: Alles wird gelöscht und kommt nicht zurück

options-site = Was Recourse über die Website weiß

options-site-why = Wo auf den Seiten von AliExpress die Termine zu finden sind, steht in einer einzigen Datei. Wenn sich die Website ändert, kann eine berichtigte Datei importiert werden, bevor eine neue Version da ist. Importiere nur eine Datei von jemandem, dem du vertraust: Sie entscheidet, welche Wörter auf deinen Bestellseiten als Termine gelten. Sie kann zu keinem anderen Host führen, und nichts, was darin steht, bringt Recourse dazu, einen Knopf zu drücken, den es nicht drücken darf.

options-site-import = Eine berichtigte site.json importieren

## The options: what became of a press. They stand beside what was pressed.

choice-kept = Gespeichert.

choice-not-allowed = Der Browser erlaubt es nicht, deshalb wurde nichts geändert.

choice-refused = { $why } Es wurde nichts geändert.

choice-no-span = { $text } kann nicht gelesen werden. Schreib Zahlen von Tagen und Stunden, wie in „14 d, 7 d, 6 h“.

choice-no-json = Diese Datei ist kein JSON. Es wurde nichts geändert.

choice-no-order = Eine Bestellnummer besteht nur aus Ziffern, wie auf der eigenen Seite der Bestellung.

choice-no-since = Wähle zuerst einen Tag und eine Uhrzeit.

choice-failed = Das war nicht möglich: { $why }

forgotten-order = Über die Bestellung { $number } ist nichts mehr bekannt.

forgotten-all = Alles ist vergessen.

site-file-offered = { $name } wird noch nicht verwendet. { $what }

site-file-use = Diese Datei verwenden

site-file-used = { $name } wird jetzt verwendet. Lade die Bestellseiten, die offen sind, neu.

site-file-refused = { $name } wurde abgelehnt, und was vorher verwendet wurde, gilt weiter: { $why }

## The icon in the toolbar. It has room for four characters, so no more than one letter behind a number.

icon-days = { $days }T

icon-days-unsure = { $days }T?

icon-hours = { $hours }h

icon-hours-unsure = { $hours }h?

icon-last-hour = <1h

icon-last-hour-unsure = <1h?

icon-unknown = ?{ $n }

icon-unknown-most = ?{ $n }+

## A reminder: the title of a notification, the line in bold in a banner on the site's pages and in the popup. At most eight words,
## with the time left. All are critical: nobody may give up, or wait, because of a wrong word.

reminder-open = Streitfall rechtzeitig eröffnen: { $left }

reminder-moved = Ein letzter Tag wurde verschoben: { $left }

reminder-delivered = Zugestellt. Prüfe, was ankam: { $left }

reminder-opened = Streitfall jetzt möglich: { $left }

reminder-part-refunded = Teilweise erstattet, sieh nach: { $left }

reminder-dispute = Sieh nach deinem Streitfall

reminder-look = Sieh nach dieser Bestellung

reminder-passed = Letzter sicherer Tag für einen Streitfall vorbei

## What a reminder says below its title: one or two sentences. Critical.

reminder-until = Bis { $day } kannst du sicher einen Streitfall eröffnen.

reminder-passed-why = Der letzte sichere Tag verging, bevor Recourse es dir sagen konnte. Ein Streitfall ist vielleicht noch möglich: Versuch es jetzt. Wenn nicht, kann vielleicht noch deine Bank oder PayPal helfen.

reminder-look-by = Öffne spätestens am { $day } die Bestellseite und sieh nach.

reminder-look-why = Der letzte Tag für einen Streitfall ist nicht bekannt. Öffne einmal die Bestellseite, dann liest Recourse ihn dort.

reminder-late = Diese Erinnerung kommt verspätet, weil der Browser geschlossen war.

reminder-moved-from = Das Rückerstattungsdatum, das AliExpress zeigt, wurde von { $from } auf { $to } verschoben.

reminder-unread = Öffne die Bestellseite und sieh nach, was zu tun ist.

## Several reminders in one notification: its title, and one line for each order.

reminders-due =
    { $n ->
        [one] 1 Erinnerung.
       *[other] { $n } Erinnerungen.
    }

reminders-late =
    { $n ->
        [one] 1 Erinnerung war fällig, während der Browser geschlossen war
       *[other] { $n } Erinnerungen waren fällig, während der Browser geschlossen war
    }

reminders-line = { $title }: bis { $day }

reminders-line-passed = { $title }: vielleicht zu spät, jetzt versuchen

reminders-more =
    { $n ->
        [one] und noch 1
       *[other] und noch { $n }
    }

## The banner on the site's pages: reminders of other orders than the one that is shown.

reminders-elsewhere =
    { $n ->
        [one] Nach 1 Bestellung solltest du sehen.
       *[other] Nach { $n } Bestellungen solltest du sehen.
    }

reminders-elsewhere-by = Sieh spätestens am { $day } nach.

## Buttons of a reminder.

remind-prepare-claim = Antrag vorbereiten

remind-me-tomorrow = Morgen erinnern

remind-tomorrow = Morgen

remind-in-three-days = In drei Tagen

## Why a reminder was not put off. A notice.

remind-stays = Die Erinnerung bleibt

remind-too-late = Das ist zu spät: Nur bis { $day } ist Zeit. Wähle einen Zeitpunkt, der mindestens eine Stunde vor dem Ende dieser Zeit liegt.

remind-over = Für eine spätere Erinnerung ist es zu spät: Die letzte sichere Stunde ist nah oder vorbei.

## The options: why a choice was not taken. What follows says that nothing was changed.

choice-badge-days = Die Symbolleiste kann 1 bis 60 Tage anzeigen.

choice-most-reminders = Vor einem letzten Tag sind höchstens zwölf Erinnerungen möglich.

choice-reminder-span = Eine Erinnerung kann 1 Stunde bis 60 Tage vor einem letzten Tag kommen.

choice-reminders-sorted = Jede Erinnerung darf nur einmal vorkommen, die früheste zuerst.

choice-quiet-ends = Ruhezeiten brauchen einen Anfang und ein Ende.

choice-quiet-same = Ruhezeiten müssen zu einer anderen Zeit enden, als sie beginnen.

choice-quiet-long = Ruhezeiten dürfen höchstens zwölf Stunden dauern.

choice-quiet-times = Ruhezeiten beginnen und enden zu einer Uhrzeit.

choice-keep-months = Bestellungen, die vorbei sind, können 3 Monate bis 10 Jahre behalten werden.

choice-unread = Diese Einstellung kann nicht gelesen werden ({ $why }).

## The exchange with the shopper's other browsers: beside its choice in the options, and as a notice in the popup.

sync-not-taken = Der Browser hat die Termine für deine anderen Browser nicht angenommen ({ $why }). Hier ist nichts verloren, und es wird noch einmal versucht.

sync-not-removed = Der Browser hat nicht gelöscht, was deinen anderen Browsern mitgeteilt wurde ({ $why }). Hier ist nichts verloren, und es wird noch einmal versucht.

sync-no-room =
    { $n ->
        [one] 1 Bestellung, die am wenigsten dringende, hatte im Sync-Speicher des Browsers keinen Platz. Deine anderen Browser erfahren nichts von ihr.
       *[other] { $n } Bestellungen, die am wenigsten dringenden, hatten im Sync-Speicher des Browsers keinen Platz. Deine anderen Browser erfahren nichts von ihnen.
    }

sync-unread =
    { $n ->
        [one] 1 Eintrag eines anderen deiner Browser kann nicht gelesen werden. Er wird ausgelassen, und hier ändert sich dadurch nichts.
       *[other] { $n } Einträge deiner anderen Browser können nicht gelesen werden. Sie werden ausgelassen, und hier ändert sich dadurch nichts.
    }

sync-newer = Ein anderer deiner Browser hat ein neueres Recourse, das dieses hier nicht versteht. Aktualisiere Recourse hier.

sync-last = Letzter Austausch: { $time }.

## A calendar file, which the shopper opens with a calendar of theirs.

calendar-name = Letzte Tage für Streitfälle

calendar-open = Streitfall eröffnen, bevor dieser Eintrag endet: { $title }

calendar-part-refunded = Teilweise erstattet, nach der Bestellung sehen, bevor dieser Eintrag endet: { $title }

calendar-over = Vorbei: nichts zu tun

## A table for a spreadsheet: the heads of its columns, one to four words each. Numbers, days and addresses below them are the same in every language.

table-order = Bestellnummer

table-store = Shop

table-title = Artikel

table-quantity = Anzahl

table-currency = Währung

table-price = Preis

table-placed = Bestellt am

table-refund-date = Rückerstattungsdatum

table-state-head = Stand

table-safe-until = Sicher bis

table-closed-after = Wahrscheinlich zu spät nach

table-mark = Woher das Datum bekannt ist

table-why = Warum

table-link = Link

table-state =
    { $state ->
        [not-shipped] nicht versandt
        [too-early] zu früh
        [open] offen
        [last-hours] letzte Stunden
        [doubtful] vielleicht zu spät
        [closed] wahrscheinlich zu spät
        [in-dispute] Streitfall läuft
        [refunded] erstattet
        [refunded-in-part] teilweise erstattet
        [cancelled] storniert
       *[unknown] nicht bekannt
    }

## Files that are brought back, and what is forgotten: what became of it, in the options.

imported = Wieder eingelesen

imported-orders =
    { $n ->
        [one] 1 Bestellung wurde übernommen.
       *[other] { $n } Bestellungen wurden übernommen.
    }

import-strange = Diese Datei wurde nicht von Recourse erstellt. Es wurde nichts geändert.

import-newer = Diese Datei wurde von einer neueren Version von Recourse erstellt. Es wurde nichts geändert. Aktualisiere Recourse und lies die Datei dann noch einmal ein.

import-unversioned = In dieser Datei steht nicht, welche Version von Recourse sie erstellt hat. Es wurde nichts geändert.

import-damaged = Diese Datei ist beschädigt ({ $why }). Es wurde nichts geändert.

forgotten-since =
    { $n ->
        [one] 1 Bestellung ist vergessen.
       *[other] { $n } Bestellungen sind vergessen.
    }

forget-failed = Es konnte nicht alles vergessen werden ({ $why }). Versuch es noch einmal.

forget-not-shared = Hier ist alles vergessen, aber nicht, was deinen anderen Browsern mitgeteilt wurde ({ $why }).

## What went wrong between a page and Recourse: behind “This could not be done:”, or in a notice beside a page.

asked-too-much = Diese Seite verlangt zu viel auf einmal.

told-too-much = Diese Seite enthält mehr als jede Seite von AliExpress, deshalb wurde nichts davon gelesen.

## Which site file is used: it says where on AliExpress's pages the dates stand. In the options, and as a notice in the popup.

site-file-built-in = In Verwendung: die Datei, die mit Recourse kam ({ $version }).

site-file-corrected = Die Seiten werden mit der Website-Datei gelesen, die du importiert hast ({ $version }).

site-file-outdated = Die Website-Datei, die du importiert hast ({ $version }), wird nicht mehr verwendet: Diese Version von Recourse hat eine neuere.

site-file-bad = Verwendet wird nicht die Website-Datei, die du importiert hast, sondern die, die mit Recourse kam: { $why }.

site-file-remove = Importierte Datei entfernen

## The evidence sheet, a page to print: labels in front of values, and headings. One to three words each.

sheet-order = Bestellung

sheet-store = Shop

sheet-item = Artikel

sheet-line = Nummer des Artikels in der Bestellung

sheet-quantity = Anzahl

sheet-price = Preis

sheet-total = Gesamtbetrag

sheet-status = Status

sheet-dispute = Streitfall

term =
    { $kind ->
        [after-receipt] Rückgabe oder Rückerstattung nach Erhalt
        [after-placed] Streitfall nach der Bestellung
        [free-return] Kostenlose Rückgabe nach der Zustellung
       *[return-shipment] Zum Abschicken der Rücksendung
    }

stage =
    { $stage ->
        [seller] wartet auf den Verkäufer
        [shopper] wartet auf dich
        [platform] wartet auf AliExpress
        [return] Ware ist zurückzusenden
        [refunded] erstattet
        [refunded-in-part] teilweise erstattet
        [ended] beendet
        [unread] nicht verstanden
       *[unknown] offen
    }

sheet-number = { $n }

sheet-days =
    { $n ->
        [one] 1 Tag
       *[other] { $n } Tage
    }

sheet-day = { $day }

sheet-moved-day = { $from }, danach { $to }

sheet-place = { $page }, { $at }

sheet-place-words = { $page }, { $at }: „{ $words }“

sheet-read = Was gelesen wurde

sheet-moved = Verschobene Termine

sheet-way = Weg des Pakets

sheet-said = Angaben des Käufers

statement =
    { $statement ->
        [received] Es ist angekommen
        [not-received] Es ist nicht angekommen
       *[deadline] Rückerstattungsdatum
    }

sheet-foot = Von Recourse festgehalten, so wie die Seiten von AliExpress es zeigten. Erstellt am { $day }, Uhrzeiten in { $zone }.
