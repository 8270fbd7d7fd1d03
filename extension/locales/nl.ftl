# What Recourse says, in Dutch. No native speaker has reviewed it yet; en.ftl says where each message stands.

between-sentences = { " " }

sum = { $currency } { $amount }

## What the toolbar says while the pointer rests on it. One sentence after another; what comes first is most urgent.

toolbar-days-left =
    { $days ->
        [one] Nog 1 dag om het dringendste geschil te openen.
       *[other] Nog { $days } dagen om het dringendste geschil te openen.
    }

toolbar-hours-left =
    { $hours ->
        [one] Nog 1 uur om het dringendste geschil te openen.
       *[other] Nog { $hours } uur om het dringendste geschil te openen.
    }

toolbar-last-hour = Minder dan een uur over om het dringendste geschil te openen.

toolbar-near =
    { $n ->
        [one] 1 deadline is dichtbij.
       *[other] { $n } deadlines zijn dichtbij.
    }

toolbar-at-risk = Op het spel: { $sums }.

toolbar-doubtful =
    { $n ->
        [one] De tijd om een geschil te openen is misschien al voorbij. Probeer het nu.
       *[other] Voor { $n } artikelen is de tijd om een geschil te openen misschien al voorbij. Probeer het nu.
    }

toolbar-awaited =
    { $n ->
        [one] Een geschil wacht op je. Open de pagina ervan en antwoord.
       *[other] { $n } geschillen wachten op je. Open de pagina’s ervan en antwoord.
    }

toolbar-unreadable = Een bestelpagina kon niet worden gelezen. Open Recourse voor meer.

toolbar-degraded = Een bestelpagina is maar gedeeltelijk gelezen. Open Recourse voor meer.

toolbar-lost = Iets wat was opgeslagen, is verloren. Open Recourse om te zien wat.

toolbar-no-order = Recourse kent nog geen bestelling. Open je bestellijst op AliExpress.

toolbar-no-orders-there = AliExpress toonde geen bestellingen van dit account.

toolbar-disputed =
    { $n ->
        [one] Voor 1 bestelling loopt een geschil.
       *[other] Voor { $n } bestellingen loopt een geschil.
    }

toolbar-clear =
    { $days ->
        [one] Geen deadline voor een geschil binnen 1 dag.
       *[other] Geen deadline voor een geschil in de komende { $days } dagen.
    }

toolbar-left-out-none = Voltooide bestellingen zonder datum in de toekomst tellen niet mee, zoals je hebt gekozen.

toolbar-left-out =
    { $n ->
        [one] 1 voltooide bestelling zonder datum in de toekomst telt niet mee, zoals je hebt gekozen.
       *[other] { $n } voltooide bestellingen zonder datum in de toekomst tellen niet mee, zoals je hebt gekozen.
    }

## How much is known: in the toolbar and at the top of the popup.

orders-undated =
    { $n ->
        [one] 1 bestelling heeft nog geen datum. Open de pagina ervan één keer, of laat Recourse die zoeken.
       *[other] { $n } bestellingen hebben nog geen datum. Open de pagina’s ervan één keer, of laat Recourse die zoeken.
    }

orders-unseen =
    { $n ->
        [one] Voor 1 bestelling is de laatste dag voorbij, maar een geschil is misschien nog mogelijk. Open de pagina ervan één keer om te kijken, of laat Recourse kijken.
       *[other] Voor { $n } bestellingen is de laatste dag voorbij, maar een geschil is misschien nog mogelijk. Open de pagina’s ervan één keer om te kijken, of laat Recourse kijken.
    }

orders-unshipped =
    { $n ->
        [one] 1 bestelling is nog niet verzonden en heeft dus geen datum.
       *[other] { $n } bestellingen zijn nog niet verzonden en hebben dus geen datum.
    }

orders-read =
    { $n ->
        [one] 1 bestelling is gelezen.
       *[other] { $n } bestellingen zijn gelezen.
    }

orders-older = Oudere worden gelezen zodra de knop onder aan de lijst van AliExpress (“Bestellingen bekijken”) ze heeft getoond.

orders-aged =
    { $n ->
        [one] 1 telt alleen door de ouderdom als voorbij: niemand heeft dat gezien.
       *[other] { $n } tellen alleen door de ouderdom als voorbij: niemand heeft dat gezien.
    }

## The popup.

popup-no-orders-there = Op { $day } toonde AliExpress geen bestellingen van dit account. Zodra er bestellingen zijn, open je je bestellijst en dan verschijnen ze hier.

popup-no-order = Er is nog geen bestelling bekend. Open je bestellijst op AliExpress: die wordt gelezen terwijl je ernaar kijkt.

## Names of what the site has: they stand in brackets, after a colon or between quotation marks, and never begin a sentence.

page =
    { $page ->
        [order-list] bestellijst
        [classic-order-list] bestellijst
        [order-detail] bestelpagina
        [classic-order-detail] bestelpagina
        [tracking] trackingpagina
        [refund-list] lijst met terugbetalingen
        [dispute-status] geschilpagina
        [dispute-form] geschilformulier
       *[unknown] pagina van AliExpress
    }

page-elsewhere =
    { $page ->
        [order-list] bestellijst in je andere browser
        [classic-order-list] bestellijst in je andere browser
        [order-detail] bestelpagina in je andere browser
        [classic-order-detail] bestelpagina in je andere browser
        [tracking] trackingpagina in je andere browser
        [refund-list] lijst met terugbetalingen in je andere browser
        [dispute-status] geschilpagina in je andere browser
        [dispute-form] geschilformulier in je andere browser
       *[unknown] pagina van AliExpress in je andere browser
    }

status =
    { $status ->
        [awaiting-payment] wacht op betaling
        [awaiting-shipment] wacht op verzending
        [awaiting-delivery] wacht op bezorging
        [completed] voltooid
        [closed] gesloten
        [cancelled] geannuleerd
        [in-dispute] geschil loopt
        [refunded] terugbetaald
       *[unknown] onbekend
    }

money = { $sums }

order-number = Bestelling { $number }

order-untitled = Bestelling

more = Meer

open-order = Bestelling openen

## How long it is until the last safe day. It stands alone, behind the day. Three words.

left-days =
    { $days ->
        [one] nog 1 dag
       *[other] nog { $days } dagen
    }

left-hours =
    { $hours ->
        [one] nog 1 uur
       *[other] nog { $hours } uur
    }

left-last-hour = minder dan een uur over

## One line on a card of the site's list and in a row of the popup: short remarks, one behind another, each of which stands alone.
## All that stand on one card have fourteen words together.
## What is certain, what is not, and on which day something ends must survive every translation: all of these are critical.

chip-unread = Recourse kan deze bestelling hier niet lezen. Open de bestelling, of kijk zelf naar de datum.

chip-unprinted = Recourse heeft deze bestelling nog niet gelezen. Scrol ernaartoe voordat je afdrukt.

line-dispute-until = Geschil t/m { $day }

line-until = t/m { $day }

line-last-day = laatste dag { $day }

line-unknown = Laatste dag niet bekend

line-for =
    { $purpose ->
        [not-received] indien niet aangekomen
        [not-as-described] indien gebrekkig
       *[any-reason] indien ongewenst
    }

line-mark =
    { $certainty ->
        [shown] AliExpress
        [worked-out] berekend
       *[estimate] ongeveer
    }

line-opens = Geschil vanaf { $day }

line-opens-between = Geschil op zijn vroegst vanaf { $first }, uiterlijk vanaf { $last }

line-not-open = Geschil nog niet mogelijk

line-open = Geschil nu mogelijk.

line-doubtful = Misschien te laat, probeer het nu.

line-was-open = Was mogelijk t/m { $day }

line-closed = Waarschijnlijk te laat: laatste dag { $day }

line-part-refunded = Deels terugbetaald

line-maybe-part-refunded = Misschien deels terugbetaald

line-rest-was-open = voor de rest was het mogelijk t/m { $day }

line-check-by = controleer uiterlijk { $day }

line-check-now = controleer nu

line-not-shipped = Niet verzonden, nog geen datum

line-was-not-shipped = Op { $day } nog niet verzonden, controleer opnieuw

line-in-dispute = Geschil loopt

line-your-turn = Geschil loopt: jij bent aan zet

line-refunded = Terugbetaald

line-cancelled = Geannuleerd

line-may-wait = Misschien wacht een geschil op je

line-differs = Pagina’s verschillen

row-date-moved = datum verschoven

row-delivered = bezorgd?

row-muted = geen herinneringen

row-why-muted = Geen herinneringen voor deze bestelling, omdat je er geen wilde. De datum telt nog wel mee in de werkbalk.

awaited = Een geschil over deze bestelling wacht op je antwoord: open de bestelling. Gezien op { $day }: { $page }.

differs-from-list = Op { $day } toonde de bestellijst deze bestelling als “{ $status }”. De eigen pagina van de bestelling toonde iets anders, en daar gaat Recourse van uit: open de bestelling om te zien wat nu geldt.

differs-from-data = De pagina toont deze bestelling als “{ $shown }”, maar in de gegevens erachter staat “{ $other }”. Recourse gaat uit van wat de pagina toont: dat is de veiligste van de twee.

## The two buttons that begin a claim, and the last day beside each where they differ.

claim-not-arrived = Niet aangekomen?

claim-something-wrong = Iets mis?

claim-try-now = probeer het nu

claim-doubtful = misschien te laat, probeer het nu: was mogelijk t/m { $day }

claim-closed = waarschijnlijk te laat: laatste dag { $day }

claim-unknown = laatste dag niet bekend

## What is unfolded under a row or an order, and what the shopper can say.

all-dates = Alle datums en correcties

say-or-correct = Aangeven of het is aangekomen, of een datum verbeteren

say-not-arrived = Het is niet aangekomen

say-arrived = Het is aangekomen

say-take-back = Intrekken wat ik heb aangegeven

say-other-date = AliExpress toont een andere datum voor de terugbetaling (“Terugbetaling als er niet is bezorgd vóór …”):{ " " }

say-use-date = Deze datum gebruiken

calendar-file = Agendabestand

remind-never = Geen herinneringen

remind-again = Weer herinneren

## Why a date is what it is. Whole sentences, one behind another: which days were read, where and when, and what was added to them.
## They stand under the date in small print, unfolded; on an order's own page in view. What is certain must survive: all are critical.

milestone =
    { $event ->
        [placed] Besteld
        [paid] Betaald
        [shipped] Verzonden
        [delivered] Bezorgd
        [completed] Voltooid
        [estimated-delivery] Bezorging verwacht
        [delivery-deadline] Terugbetalingsdatum
        [delay-coupon] Coupondatum
        [seller-asked] Verkoper om hulp gevraagd
        [dispute-opened] Geschil geopend
        [seller-answered] Verkoper heeft geantwoord
        [return-approved] Retour afgesproken
        [ruled] AliExpress heeft beslist
        [refunded] Terugbetaald
       *[dispute-state] Dag bij het geschil
    }

why-shipped = Het is verzonden op { $day }.

why-shipped-unknown = Op welke dag het is verzonden, is niet bekend.

why-no-date = De terugbetalingsdatum is nog niet bekend, dus ook de laatste dag om een geschil te openen is niet bekend.

why-days = { $event }: { $readings }.

why-reading = { $day } ({ $sources })

why-source-page = { $page }, gelezen op { $day }

why-source-said = door jou aangegeven op { $day }

why-source-set = door jou ingesteld op { $day }

why-source-earliest = de vroegst mogelijke dag, volgens wat is gelezen op { $day }

why-source-latest = de laatst mogelijke dag, volgens wat is gelezen op { $day }

why-plus-days =
    { $n ->
        [one] Daar komt 1 dag bij.
       *[other] Daar komen { $n } dagen bij.
    }

why-plus-days-earliest =
    { $n ->
        [one] Bij de vroegste hiervan komt nog 1 dag.
       *[other] Bij de vroegste hiervan komen nog { $n } dagen.
    }

why-plus-hours =
    { $n ->
        [one] Daar komt 1 uur bij.
       *[other] Daar komt { $n } uur bij.
    }

why-plus-hours-earliest =
    { $n ->
        [one] Bij de vroegste hiervan komt nog 1 uur.
       *[other] Bij de vroegste hiervan komt nog { $n } uur.
    }

why-plus-business-days =
    { $n ->
        [one] Daar komt 1 werkdag (maandag t/m vrijdag) bij.
       *[other] Daar komen { $n } werkdagen (maandag t/m vrijdag) bij.
    }

why-plus-business-days-earliest =
    { $n ->
        [one] Bij de vroegste hiervan komt nog 1 werkdag (maandag t/m vrijdag).
       *[other] Bij de vroegste hiervan komen nog { $n } werkdagen (maandag t/m vrijdag).
    }

why-shown-days =
    { $n ->
        [one] Daar komt 1 dag bij, zoals AliExpress zelf zegt ({ $page }, gelezen op { $day }).
       *[other] Daar komen { $n } dagen bij, zoals AliExpress zelf zegt ({ $page }, gelezen op { $day }).
    }

why-shown-days-earliest =
    { $n ->
        [one] Bij de vroegste hiervan komt nog 1 dag, zoals AliExpress zelf zegt ({ $page }, gelezen op { $day }).
       *[other] Bij de vroegste hiervan komen nog { $n } dagen, zoals AliExpress zelf zegt ({ $page }, gelezen op { $day }).
    }

why-shown-none = Daar komt niets bij, zoals AliExpress zelf zegt ({ $page }, gelezen op { $day }).

why-or = Of er wordt zo geteld:

why-zone-pacific = Dagen beginnen en eindigen in Pacific-tijd (VS).

why-zone-utc = Dagen beginnen en eindigen in wereldtijd (UTC).

why-zone-own = Dagen beginnen en eindigen in je eigen tijd.

why-end-unknown =
    { $event ->
        [placed] Op welke dag is besteld, is niet bekend, dus ook hoeveel langer een geschil misschien mogelijk is, is niet bekend.
        [paid] Op welke dag is betaald, is niet bekend, dus ook hoeveel langer een geschil misschien mogelijk is, is niet bekend.
        [shipped] Op welke dag is verzonden, is niet bekend, dus ook hoeveel langer een geschil misschien mogelijk is, is niet bekend.
        [delivered] Op welke dag is bezorgd, is niet bekend, dus ook hoeveel langer een geschil misschien mogelijk is, is niet bekend.
        [completed] Op welke dag de bestelling is voltooid, is niet bekend, dus ook hoeveel langer een geschil misschien mogelijk is, is niet bekend.
        [delivery-deadline] De terugbetalingsdatum is niet bekend, dus ook hoeveel langer een geschil misschien mogelijk is, is niet bekend.
       *[dispute-state] Een dag die daarvoor nodig is, is niet bekend, dus ook hoeveel langer een geschil misschien mogelijk is, is niet bekend.
    }

## By which rule a date is counted: a sentence in front of the days that it is counted from, where there are several rules. Critical.

why-several = Er is meer dan één manier om te tellen. Voor de waarschuwing telt de vroegste dag, en de laatste beslist wanneer het voorbij is.

reading-delivery = Na de bezorging bevestigt AliExpress de ontvangst misschien uit zichzelf.

reading-brazil = In Brazilië mag je je bedenken.

reading-free-return = Het artikel mag gratis worden teruggestuurd.

reading-other = Een regel uit een ander bestand zegt van zichzelf: “{ $words }”.

## One kind of trouble and its dates, in whole sentences: unfolded under “All dates”. Critical.

clock-purpose =
    { $purpose ->
        [not-received] Als het niet is aangekomen:
        [not-as-described] Als het gebrekkig of niet zoals beschreven is:
       *[any-reason] Als je het niet wilt:
    }

clock-opens = Je kunt een geschil openen vanaf { $day }.

clock-opens-between = Je kunt een geschil openen vanaf { $first }, of uiterlijk vanaf { $last }.

clock-opened = Een geschil is mogelijk sinds { $day }.

clock-opened-between = Een geschil is mogelijk sinds { $first }, of uiterlijk sinds { $last }.

clock-waits = Zolang de tracking er normaal uitziet, laat AliExpress je misschien wachten tot { $day }.

clock-from-arrival = Je kunt een geschil openen vanaf de dag dat het aankomt.

clock-look = De laatste dag is niet bekend. Controleer de bestelpagina uiterlijk { $day }.

clock-look-now = De laatste dag is niet bekend. Controleer de bestelpagina nu.

clock-safe = De laatste veilige dag is { $day }.

clock-unknown = De laatste dag is nog niet bekend.

clock-closed = Na { $day } is het waarschijnlijk te laat.

clock-end-unknown = Hoeveel langer het misschien mogelijk is, is niet bekend.

clock-how =
    { $certainty ->
        [shown] Dit toont AliExpress zelf.
        [worked-out] Dit heeft Recourse berekend.
       *[estimate] Dit klopt maar ongeveer.
    }

## Why the button that opens a dispute is not there. On an order's page and in a row. Critical: nobody may stop because of a wrong word.

no-button-not-shipped = Er is geen geschilknop: er is nog niets verzonden. Zolang dat zo is, kun je in plaats daarvan de bestelling annuleren.

no-button-in-dispute = Er is geen geschilknop: er is al een geschil over dit artikel. Volg dat geschil, en zet er elk gebrek in dat je vindt.

no-button-too-late = Er is geen geschilknop: het is waarschijnlijk te laat. De laatste veilige dag was { $day }, en volgens de ruimste telling was het voorbij op { $last }. Als de knop er toch is, druk er dan vandaag op.

no-button-too-early = Er is nog geen geschilknop: het is te vroeg. Hij zou moeten verschijnen op { $day }.

no-button-too-early-between = Er is nog geen geschilknop: het is te vroeg. Hij zou moeten verschijnen op { $first }, uiterlijk op { $last }.

no-button-finished = Er is geen geschilknop: de bestelling is voltooid. Dat alleen maakt geen einde aan je recht op een geschil: voor een voltooide bestelling is de tijd daarvoor korter en minder zeker, en de laatste dag ervan is niet bekend. Open de eigen pagina van de bestelling om die te vinden.

no-button-finished-doubtful = Er is geen geschilknop: de bestelling is voltooid. Voor een voltooide bestelling is de tijd voor een geschil korter en minder zeker: de laatste veilige dag was { $day }, dus misschien is het al te laat. Vraag het aan AliExpress vandaag in de chat.

no-button-finished-open = Er is geen geschilknop: de bestelling is voltooid. Dat alleen maakt geen einde aan je recht op een geschil: voor een voltooide bestelling is de tijd daarvoor korter en minder zeker, en volgens wat bekend is, is de laatste veilige dag { $day }. Kijk onder aan de eigen pagina van de bestelling, of vraag het aan AliExpress in de chat.

no-button-doubtful = Er is geen geschilknop: misschien is het al te laat. De laatste veilige dag was { $day }. Volgens een andere telling duurt het t/m { $last }. Vraag het aan AliExpress vandaag in de chat.

no-button-doubtful-open-ended = Er is geen geschilknop: misschien is het al te laat. De laatste veilige dag was { $day }. Hoeveel langer het misschien mogelijk is, is niet bekend. Vraag het aan AliExpress vandaag in de chat.

no-button-in-transit = Er is geen geschilknop: het pakket is nog onderweg. Zolang de tracking er normaal uitziet, houdt AliExpress de knop misschien achter tot { $wait }. Kijk dan opnieuw. De laatste veilige dag is { $day }.

no-button-moved = Bij dit artikel is geen geschilknop gevonden, hoewel een geschil mogelijk zou moeten zijn t/m { $day }. Kijk onder aan de eigen pagina van de bestelling, waar elk artikel zijn eigen “Retouren/terugbetalingen” heeft, en laad die één keer opnieuw. Als de knop wegblijft, vraag het dan vóór die dag in de chat aan AliExpress.

no-button-moved-undated = Bij dit artikel is geen geschilknop gevonden, en de laatste dag ervan is niet bekend. Kijk onder aan de eigen pagina van de bestelling, waar elk artikel zijn eigen “Retouren/terugbetalingen” heeft, en laad die één keer opnieuw. Als de knop wegblijft, vraag het dan vandaag in de chat aan AliExpress.

no-button-unknown = Er is geen geschilknop, en van deze bestelling is te weinig bekend om te zeggen waarom.

## What pressing “Confirm received” would end. Critical: it cannot be taken back.

confirm-meaning = Bevestigen zegt dat alles is aangekomen en in orde is, en geeft de verkoper het geld. Het kan niet worden teruggedraaid.

confirm-shortens = Als je niet bevestigt, kun je veilig een geschil openen tot het einde van { $day }. Als je vandaag bevestigt, kan de tijd ervoor na { $after } voorbij zijn.

confirm-begins = Als je vandaag bevestigt, kan de tijd voor een geschil na { $after } voorbij zijn.

confirm-unclear = Bevestigen maakt misschien een einde aan je recht op een geschil. Wat er daarna van over is, is korter en minder zeker.

confirm-no-scan = Geen vervoerder zegt dat dit pakket is bezorgd. Bevestig alleen wat je in handen hebt.

guard-any = Bevestigen betaalt de verkoper en kan niet worden teruggedraaid. Misschien maakt het een einde aan je recht op een geschil: bevestig alleen wat je in handen hebt.

guard-begins = Bevestigen kan niet worden teruggedraaid. Als je vandaag bevestigt, kun je maar tot het einde van { $after } veilig een geschil openen ({ $mark }). Als je het niet doet, is er geen laatste dag bekend.

guard-in-dispute = Er is een geschil open. Bevestigen zegt dat alles is aangekomen en in orde is, kan niet worden teruggedraaid, en maakt misschien een einde aan het geschil.

guard-shortens = Bevestigen kan niet worden teruggedraaid. Als je niet bevestigt, kun je veilig een geschil openen tot het einde van { $day } ({ $mark }). Als je vandaag bevestigt, kan dat maar veilig tot het einde van { $after } ({ $after_mark }).

guard-unclear = Bevestigen kan niet worden teruggedraaid, en maakt de tijd voor een geschil minder zeker. Als je niet bevestigt, kun je veilig een geschil openen tot het einde van { $day } ({ $mark }).

guard-unknown = Bevestigen kan niet worden teruggedraaid. Misschien maakt het een einde aan je recht op een geschil.

## Other buttons of the site that cannot be taken back: accepting an offer in a dispute, and cancelling a dispute. Critical.

accept-final = Accepteren maakt voorgoed een einde aan dit geschil: het kan niet opnieuw worden geopend.

accept-offer = Accepteren maakt voorgoed een einde aan dit geschil: het kan niet opnieuw worden geopend. Je vroeg om { $asked }. Het aanbod is { $offered }.

cancel-over = Annuleren trekt dit geschil in. De laatste veilige dag ervan was { $day } ({ $mark }): misschien is het niet mogelijk om het opnieuw te openen.

cancel-safe = Annuleren trekt dit geschil in. Het kan alleen opnieuw worden geopend zolang er tijd voor is: dat kan veilig tot het einde van { $day } ({ $mark }).

cancel-unknown = Annuleren trekt dit geschil in. Het kan alleen opnieuw worden geopend zolang er tijd voor is, en de laatste dag daarvan is niet bekend.

## While the shopper and the seller write to each other. Critical.

talk-open = Wat hier ook wordt gezegd, open het geschil op tijd: de laatste veilige dag is { $day } ({ $mark }). Schrijven met de verkoper zet de klok niet stil. Een belofte van meer tijd telt pas als de bestelpagina een nieuwe datum toont.

talk-doubtful = Wacht hier niet op een antwoord: misschien is het al te laat. Probeer het nu. De laatste veilige dag was { $day } ({ $mark }).

talk-estimate = De laatste dag van deze bestelling is nog niet bekend. Open de eigen pagina ervan om die te vinden voordat je ermee instemt te wachten.

talk-in-part = Er is maar een deel van het geld teruggekomen. Of er nog een geschil kan worden geopend, is niet bekend. Kijk op de eigen pagina van de bestelling, wat hier ook wordt gezegd: de laatste veilige dag is { $day } ({ $mark }).

## What else to know of an order now: sentences in view on its page and in its row.

extension = Het is nog onderweg, en de laatste veilige dag is over hoogstens twee weken. Je kunt de verkoper vragen de levertijd te verlengen: het telt alleen als de bestelpagina daarna de nieuwe datum toont. Doet die dat niet, open dan het geschil. De laatste veilige dag is { $day }.

extension-late = Het is nog onderweg, en het is te laat om de verkoper om meer tijd te vragen. Open het geschil nu. De laatste veilige dag is { $day }.

scan = De vervoerder zegt dat het op { $day } is bezorgd. Controleer de goederen nu: AliExpress bevestigt de ontvangst misschien uit zichzelf, en misschien loopt er al een kortere tijd voor een geschil. Als er niets is gekomen, bewaar dan vandaag een afbeelding van de trackingpagina.

moved-earlier =
    { $days ->
        [one] De terugbetalingsdatum is nu eerder: van { $from } naar { $to } ({ $page }, gelezen op { $seen }). Je hebt 1 dag minder.
       *[other] De terugbetalingsdatum is nu eerder: van { $from } naar { $to } ({ $page }, gelezen op { $seen }). Je hebt { $days } dagen minder.
    }

moved-later =
    { $days ->
        [one] De terugbetalingsdatum is nu later: van { $from } naar { $to } ({ $page }, gelezen op { $seen }). Je hebt 1 dag meer.
       *[other] De terugbetalingsdatum is nu later: van { $from } naar { $to } ({ $page }, gelezen op { $seen }). Je hebt { $days } dagen meer.
    }

said-deadline = Op { $seen } heb je de terugbetalingsdatum ingesteld op { $day }. AliExpress toonde { $from } ({ $page }). Jouw datum wordt gebruikt om je te waarschuwen; de laatste van de twee beslist wanneer het voorbij is.

said-deadline-alone = Op { $seen } heb je de terugbetalingsdatum ingesteld op { $day }. Geen pagina toonde er een.

said-not-received = Op { $day } heb je aangegeven dat het niet is aangekomen.

said-received = Op { $day } heb je aangegeven dat het is aangekomen.

dispute-cancelling = Annuleer het niet omdat de verkoper het vraagt: het kan alleen opnieuw worden geopend zolang er tijd voor is.

dispute-refunded = Het geld kan tot 20 werkdagen vanaf de beslissing op zich laten wachten. Als het er dan niet is, vraag het aan AliExpress.

dispute-return = Hier gebeurt niets vanzelf: binnen 10 dagen na de afspraak, of zoals het retourverzoek zegt, moeten de goederen onderweg zijn en moet het trackingnummer zijn ingevuld. Bewaar het verzendbewijs.

dispute-shopper = Jij bent aan zet: antwoord op wat is aangeboden. Accepteren maakt voorgoed een einde aan het geschil. Je kunt een aanbod ook weigeren en om een ander vragen.

dispute-wait = Meestal duurt het een paar dagen tot een paar weken, en het kan doorgaan na de laatste dag om een geschil te openen. Zolang het niet is opgelost, kunnen beide partijen veranderen wat ze vragen.

refund-all-unclear = Er is { $back } teruggekomen ({ $page }, gelezen op { $seen }). Of dat alles is wat is betaald, is niet bekend.

refund-part = Er is { $back } van { $paid } teruggekomen ({ $page }, gelezen op { $seen }).

refund-part-unclear = Er is geld teruggekomen ({ $page }, gelezen op { $seen }). Of dat alles is wat is betaald, is niet bekend.

refund-rest = Of er nog een geschil kan worden geopend, is niet bekend. Als het hiermee niet is opgelost, zoek dan de knop op de eigen pagina van de bestelling.

refund-which = Voor welke van de artikelen, staat er niet bij.

left-card = Als je met een kaart hebt betaald, kan je bank de betaling misschien terughalen (chargeback). Daarvoor gelden eigen termijnen: vraag het je bank snel.

left-chat = Wat misschien nog overblijft, is de chat van AliExpress zelf. Geef daar het bestelnummer en zeg wat er mis is.

## Dates of rules that are no last day for a dispute. $day: the last day, that day included, unless something else is said.

rule-appeal = Kijk of je bezwaar kunt maken tegen de beslissing. Er wordt gezegd dat daar 7 dagen voor zijn, die zouden eindigen op { $day }.

rule-platform-joins = Als jij en de verkoper het niet eens worden, komt AliExpress er uit zichzelf bij. Verwacht dat rond { $day }.

rule-refund-arrives = Het geld kan tot 20 werkdagen op zich laten wachten. Als het er op { $day } nog niet is, vraag het aan AliExpress.

rule-return-and-number = Verstuur de retour en vul het trackingnummer in vóór het einde van { $day }. Doe allebei: zonder het nummer gaat het geld naar de verkoper.

rule-seller-answers = De verkoper heeft 5 dagen om te antwoorden, tot ongeveer { $day }. Als er geen antwoord komt, wordt het opgelost zoals je hebt gevraagd.

rule-delay-coupon = Dit is geen datum voor een geschil, maar voor een coupon: als er aan het einde van { $day } niets is gekomen, kun je op de bestelpagina om een coupon voor de vertraging vragen.

rule-free-return = Gratis retour: stuur het vóór het einde van { $day } terug, ongebruikt, zonder reden.

rule-eu-guarantee = Wettelijke garantie in de EU: de verkoper is verantwoordelijk voor een gebrek t/m { $day }, wat AliExpress’ eigen tijden voor een geschil ook zijn.

rule-eu-withdrawal = Herroepingsrecht in de EU: je kunt herroepen tot het einde van { $day }. Meestal betaal je het terugsturen zelf.

rule-paypal = Als je met PayPal hebt betaald, neemt de kopersbescherming van PayPal zelf zaken aan tot het einde van { $day }.

rule-warranty = Sommige artikelen hebben een jaar garantie, die rond { $day } zou eindigen. Kijk op de artikelpagina.

rule-other = T/m { $day }, volgens een regel uit een ander bestand die van zichzelf zegt: “{ $words }”.

rule-other-unnamed = T/m { $day }, volgens een regel uit een ander bestand die niet zegt waarvoor die is.

## What a dispute may bring besides its outcome: in the composer, before it is begun.

side-cashback = Cashback van een andere dienst wordt misschien teruggevraagd voor wat wordt terugbetaald.

side-many-disputes = Eén keer is gemeld dat heel veel geschillen, vergeleken met het aantal bestellingen, ertoe kunnen leiden dat een account wordt onderzocht.

## The head of the popup: short remarks, one behind another, each of which stands alone. These are critical.

head-doubtful =
    { $n ->
        [one] Voor 1 misschien te laat: probeer het nu
       *[other] Voor { $n } misschien te laat: probeer het nu
    }

head-awaited =
    { $n ->
        [one] 1 geschil wacht op je
       *[other] { $n } geschillen wachten op je
    }

head-closing =
    { $n ->
        [one] 1 eindigt binnen 7 dagen
       *[other] { $n } eindigen binnen 7 dagen
    }

head-none-closes = Geen deadline binnen 7 dagen

head-none-known = Geen bekende deadline binnen 7 dagen

head-next = volgende deadline t/m { $day }

head-at-stake = { $sums } op het spel

head-at-least-at-stake = minstens { $sums } op het spel

## Notices in the popup: what could not be read, and what was lost.

trouble-unreadable = Een pagina kon niet worden gelezen ({ $page }): misschien is de site veranderd. De datums hier komen van eerdere bezoeken. Kijk ook op de pagina van AliExpress zelf.

trouble-unreadable-of = Een pagina van bestelling { $number } kon niet worden gelezen ({ $page }): misschien is de site veranderd. De datums hier komen van eerdere bezoeken. Kijk ook op de pagina van AliExpress zelf.

trouble-in-part = Een pagina is maar gedeeltelijk gelezen ({ $page }), dus er ontbreekt hier misschien een datum. Kijk ook op de pagina van AliExpress zelf.

trouble-in-part-of = Een pagina van bestelling { $number } is maar gedeeltelijk gelezen ({ $page }), dus er ontbreekt hier misschien een datum. Kijk ook op de pagina van AliExpress zelf.

trouble-more =
    { $n ->
        [one] En nog 1 pagina.
       *[other] En nog { $n } pagina’s.
    }

lost-more = En nog { $n }, in totaal { $all }.

lost-beside-page =
    { $n ->
        [one] 1 bestelling die bekend was, is verloren. Welke dat is, staat bij je bestellingen in Recourse.
       *[other] { $n } bestellingen die bekend waren, zijn verloren. Welke dat zijn, staat bij je bestellingen in Recourse.
    }

lost-order = Bestelling { $number }: wat ervan bekend was, is weg, dus de datum telt niet mee. Open de bestelling één keer.

lost-order-unread = Bestelling { $number }: wat ervan was opgeslagen, kon niet worden gelezen, dus de datum telt niet mee. Open de bestelling één keer.

lost-reminders-of = Bestelling { $number }: welke herinneringen je al hebt gehad, kon niet worden gelezen. Misschien komt er een nog een keer. Als je voor deze bestelling geen herinneringen wilde, geef dat dan opnieuw aan.

lost-unnamed =
    { $n ->
        [one] 1 bestelling die bekend was, is weg, en het nummer ervan ook. Open je bestellijst één keer.
       *[other] { $n } bestellingen die bekend waren, zijn weg, en de nummers ervan ook. Open je bestellijst één keer.
    }

lost-settings = Je keuzes (herinneringen, stille uren, werkbalk) zijn weg, en de gewone instellingen gelden. Kijk bij de opties en kies opnieuw.

lost-settings-unread = Je keuzes (herinneringen, stille uren, werkbalk) konden niet worden gelezen, en de gewone instellingen gelden. Kijk bij de opties en kies opnieuw.

lost-calendar = Wat er tot nu toe in je agendabestanden stond, is niet meer bekend. Het volgende bestand verplaatst je afspraken nog wel, maar kan die van bestellingen die voorbij zijn niet weghalen: verwijder ze zelf.

lost-reminders = De herinneringen die op je wachtten, konden niet worden gelezen. De datums zelf staan in deze lijst, en de volgende herinneringen komen zoals altijd.

lost-claim = De claim die je was begonnen, is er niet meer. Begin opnieuw bij de bestelling.

lost-search = Het zoeken naar ontbrekende deadlines kon niet verdergaan. Begin opnieuw.

lost-exchange = Wat was onthouden van de uitwisseling met je andere browsers, kon niet worden gelezen. De uitwisseling begint opnieuw, en niets van wat is gelezen, is verloren.

lost-overview = Het overzicht van je bestellingen kon niet worden gelezen. Het is opnieuw gemaakt uit de bestellingen: er is niets door verloren.

lost-waiting-claim = Een claim die op zijn beurt wachtte, kon niet worden gelezen. Begin opnieuw bij de bestelling.

lost-record = Een opgeslagen gegeven kon niet worden gelezen en is apart gezet. Verder is er niets door verloren.

understood = Begrepen

## The list in the popup.

popup-most-urgent =
    { $n ->
        [one] De dringendste wordt getoond.
       *[other] De { $n } dringendste worden getoond.
    }

popup-none-found = Geen van je open bestellingen bevat deze woorden.

popup-none-open = Er is geen bestelling open.

popup-private = Niets verlaat deze browser.

popup-private-but-sync = Open deadlines gaan naar je andere browsers, zoals je bij de opties hebt gekozen. Verder verlaat niets deze browser.

popup-orders-read =
    { $n ->
        [one] 1 bestelling gelezen
       *[other] { $n } bestellingen gelezen
    }

popup-undated =
    { $n ->
        [one] 1 zonder datum
       *[other] { $n } zonder datum
    }

popup-unseen =
    { $n ->
        [one] 1 na de laatste dag: kijk
       *[other] { $n } na de laatste dag: kijk
    }

my-orders = Mijn bestellingen op AliExpress

show-my-orders = Mijn bestellingen tonen

remind-choose-time = Tijd kiezen

remind-no-more = Geen herinneringen meer voor deze bestelling

finished-orders =
    { $n ->
        [one] 1 voltooide bestelling zonder datum in de toekomst
       *[other] { $n } voltooide bestellingen zonder datum in de toekomst
    }

finished-left-out =
    { $n ->
        [one] 1 voltooide bestelling zonder datum in de toekomst, telt niet mee, zoals je hebt gekozen
       *[other] { $n } voltooide bestellingen zonder datum in de toekomst, tellen niet mee, zoals je hebt gekozen
    }

finished-why = Ook voor een voltooide bestelling kun je nog een tijd een geschil openen. Tot wanneer, staat op de eigen pagina ervan. 120 dagen na het laatste wat ervan bekend is, telt de bestelling als voorbij.

finished-more =
    { $n ->
        [one] En nog 1.
       *[other] En nog { $n }.
    }

finished-count = Weer meetellen

finished-leave-out = Voltooide bestellingen zijn voor mij niet belangrijk

## The search for missing dates: one tab opens the orders' own pages one after another.

search-offer =
    { $n ->
        [one] Ontbrekende deadlines zoeken (1 bestelling)
       *[other] Ontbrekende deadlines zoeken ({ $n } bestellingen)
    }

search-offer-some =
    { $n ->
        [one] Ontbrekende deadlines zoeken (1 van { $all } bestellingen)
       *[other] Ontbrekende deadlines zoeken ({ $n } van { $all } bestellingen)
    }

search-next =
    { $n ->
        [one] De volgende zoeken (1 bestelling)
       *[other] De volgende zoeken ({ $n } bestellingen)
    }

search-next-some =
    { $n ->
        [one] De volgende zoeken (1 van { $all } bestellingen)
       *[other] De volgende zoeken ({ $n } van { $all } bestellingen)
    }

search-all =
    { $n ->
        [one] 1 in één keer
       *[other] Alle { $n } in één keer
    }

search-most =
    { $n ->
        [one] 1 in één keer
       *[other] { $n } in één keer
    }

search-how = Opent elk van deze bestellingen één keer in één tabblad op de achtergrond, met een paar seconden ertussen, en leest de datum. Het zoeken stopt bij elk teken dat de site wil dat je het rustiger aan doet.

search-progress = { $n } van { $all } bestellingen bezocht

search-meanwhile = Eén tabblad opent ze na elkaar, met een paar seconden ertussen. Je kunt intussen iets anders doen.

search-stop = Stoppen

search-continue =
    { $n ->
        [one] Verdergaan (nog 1)
       *[other] Verdergaan (nog { $n })
    }

search-close = Sluiten

search-read-all =
    { $known ->
        [one] { $n } van { $all } bestellingen gelezen, geen over: van 1 is de datum nu bekend.
       *[other] { $n } van { $all } bestellingen gelezen, geen over: van { $known } is de datum nu bekend.
    }

search-read =
    { $known ->
        [one] { $n } van { $all } bestellingen gelezen, nog { $left } over: van 1 is de datum nu bekend.
       *[other] { $n } van { $all } bestellingen gelezen, nog { $left } over: van { $known } is de datum nu bekend.
    }

search-undated =
    { $n ->
        [one] De pagina van 1 bestelling toont nog geen datum: { $numbers }.
       *[other] De pagina’s van { $n } bestellingen tonen nog geen datum: { $numbers }.
    }

search-unread =
    { $n ->
        [one] 1 bestelling kon niet worden gelezen: { $numbers }. Open die zelf.
       *[other] { $n } bestellingen konden niet worden gelezen: { $numbers }. Open die zelf.
    }

search-stopped = Je hebt het zoeken gestopt. Wat is gelezen, blijft bewaard.

search-tab-closed = Het tabblad is gesloten, dus het zoeken is gestopt. Wat is gelezen, blijft bewaard.

search-no-tab = De browser kon het tabblad niet openen, dus het zoeken is gestopt.

search-elsewhere = Het zoeken is gestopt: de site toonde een andere pagina dan de bestelling, hoogstwaarschijnlijk een waarop je moet inloggen. Het tabblad is nog open: doe daar wat de site vraagt en ga dan verder.

search-login = Het zoeken is gestopt: de site vraagt je om in te loggen. Doe dat in het tabblad dat nog open is en ga dan verder.

search-captcha = Het zoeken is gestopt: de site vraagt of er een mens is. Antwoord in het tabblad dat nog open is, en wacht even voordat je verdergaat.

search-gave-up = Het zoeken is gestopt: twee bestellingen na elkaar konden niet worden gelezen. Misschien is de site veranderd.

search-restarted = De browser is opnieuw gestart, dus het zoeken wacht op je.

## The composer: the page on which the shopper writes a claim, before it goes into the site's form. A label stands in front of its field
## or behind its tick.

composer-title = Je claim

composer-arrived = Is het aangekomen?

composer-arrived-no = Nee

composer-arrived-yes = Ja, het is aangekomen

composer-reason = Wat er mis is

composer-choose-reason = Kies wat er mis is

composer-want = Wat je wilt

composer-refund = Een terugbetaling, geheel of gedeeltelijk

composer-return = Terugsturen tegen terugbetaling. Meestal betaal je zelf de verzendkosten, en naar China is dat duur. Zodra dit is afgesproken, heb je ongeveer 10 dagen om het te versturen en het trackingnummer in te vullen.

composer-amount-in = Hoeveel, in { $currency }

composer-amount = Hoeveel, met de valuta, bijvoorbeeld USD 12.50

composer-said = Wat alleen jij weet. Eén feit per regel, kort en waar.

composer-letter = De brief. Verander die zoals je wilt.

composer-evidence = Wat het bewijst. Je voegt het zelf aan het formulier toe. Vink aan wat je klaar hebt:

composer-go-on = Verder naar het formulier

composer-sheet = Bewijsblad

composer-close = Sluiten en bewaren

claim-discard = Deze claim weggooien

## What is wrong: the reasons of a dispute, in a list to choose from, and in the panel beside the form. A few words each.
## Use the site's own words for them where they are known. Those that begin with “nr” are for what did not arrive, those with “rc” for
## what arrived.

reason-nr-deadline-passed = Niet op tijd bezorgd

reason-nr-marked-delivered = Gemeld als bezorgd, maar niet ontvangen

reason-nr-no-tracking = Geen trackinginformatie

reason-nr-returned-to-sender = Teruggegaan naar de verkoper

reason-nr-customs = Vastgehouden door de douane

reason-nr-wrong-address = Naar een verkeerd adres gestuurd

reason-nr-refused = Bezorging geweigerd

reason-nr-shipping-method-changed = Anders verzonden dan afgesproken

reason-rc-damaged = Beschadigd

reason-rc-not-as-described = Niet zoals beschreven

reason-rc-does-not-work = Werkt niet

reason-rc-wrong-item = Verkeerd artikel

reason-rc-quantity-short = Minder artikelen dan besteld

reason-rc-quality = Kwaliteitsprobleem

reason-rc-fake = Namaak

reason-rc-empty-parcel = Leeg pakket

reason-rc-return-not-refunded = Teruggestuurd en niet terugbetaald

reason-personal-reason = Niet meer nodig

reason-other = Andere reden

## What proves a claim, by its reason. Each stands behind a tick, and in the panel beside the form behind “to add:”. One line.
## “Screenshot” is a picture of what the screen shows.

evidence-tracking-page = Een screenshot van de trackingpagina, van de vervoerder of een trackingdienst (niet verplicht)

evidence-no-tracking-result = Een screenshot van de pagina van de vervoerder die geen resultaat toont (niet verplicht)

evidence-tracking-return = Een screenshot van de tracking met de retour, plaats en datum

evidence-customs-letter = De brief van de douane, met de reden die erin staat

evidence-tracking-city = De tracking met de plaats of postcode waar het naartoe ging

evidence-own-address = Je adres zoals het in de bestelling staat

evidence-delivery-entry = Een screenshot van de regel over de bezorging, met plaats en tijd

evidence-post-office-note = Een brief of notitie van het postkantoor dat er niets is overhandigd

evidence-refusal-note = De notitie van de vervoerder over de weigering

evidence-shipping-method = De verzendmethode zoals de bestelling die toont

evidence-other-shipping-label = Het label of de tracking waaruit een andere blijkt

evidence-defect-photos = Foto’s van het gebrek, bij daglicht

evidence-device-video = Een video als het een apparaat is dat niet werkt

evidence-not-working-video = Een video zonder onderbreking van het artikel dat niet werkt

evidence-item-label-photo = Een foto van het artikel en het label ervan

evidence-listing-description = Een screenshot van de beschrijving op de artikelpagina

evidence-item-photo = Een foto van het artikel ernaast; voor maten op een vlakke ondergrond, met een liniaal op de foto

evidence-size-label-photo = Een foto van het maatlabel

evidence-package-photos = Foto’s van de verpakking van buiten

evidence-damage-photos = Foto’s van het beschadigde artikel

evidence-damage-report = Het rapport van de vervoerder of het postkantoor, als dat er is

evidence-all-items-photo = Alle artikelen op één foto

evidence-label-weight = Het verzendlabel met het gewicht

evidence-unboxing-video = De video van het uitpakken, als je die hebt gemaakt

evidence-arrived-photo = Een foto van wat er is aangekomen, naast een screenshot van de artikelpagina

evidence-package-label = Het label van de verpakking

evidence-not-genuine-photo = Een foto van wat laat zien dat het niet echt is

evidence-brand-statement = De verklaring van de merkeigenaar, als je die hebt

evidence-label-weighed = Het verzendlabel met het gewicht, en het gewicht op het postkantoor

evidence-sealed-video = De video van het uitpakken, vanaf het dichte pakket

evidence-empty-photo = Een foto van de lege verpakking van alle kanten

evidence-return-receipt = Het bewijs van de retour met het trackingnummer

evidence-return-delivery = Een screenshot van de bezorging van de retour

evidence-unused-photo = Een foto van het ongebruikte artikel in de verpakking

evidence-any = Alles wat het feit laat zien dat je noemt

## Under the field for the amount: why what was typed there is none that can be asked for. What to type instead follows it, in a
## sentence of its own.

amount-none = Dit is geen bedrag.

amount-too-little = Een bedrag moet meer zijn dan nul.

amount-no-currency = Hier ontbreekt de valuta.

amount-other-currency = Je hebt niet in { $currency } betaald.

amount-too-much = Je hebt hoogstens { $sums } betaald. Typ dat, of minder.

amount-type-in = Typ een getal, in { $currency }, bijvoorbeeld 12,50.

amount-type = Typ een getal met de valuta, bijvoorbeeld USD 12.50.

## In the composer: what does not go together with what is known. It is asked about, and never forbidden.

doubt-completed = De bestelling staat als voltooid aangegeven, alsof ze is ontvangen. Is dat per ongeluk bevestigd, of door de site zelf? Zet dat hierboven.

doubt-delivered = De vervoerder zegt dat het op { $day } is bezorgd. Als je het niet hebt gekregen, is “Gemeld als bezorgd, maar niet ontvangen” de reden hiervoor.

doubt-promised = Toegezegd t/m { $day }: dat is nog niet voorbij. Daarom zegt de brief niet dat de bezorging te laat is, en vraagt de site je misschien om te wachten.

doubt-personal-reason = Voor iets wat alleen niet nodig is, biedt de site een retour aan, en bijna nooit alleen een terugbetaling.

doubt-above-price = Dit is meer dan het artikel heeft gekost: { $sums }

doubt-other-reason = “Andere reden” zegt nog niets: zet hierboven wat het is.

## The letter says something else than what was chosen. In the composer and in the panel beside the form. All of these are critical.

letter-says-arrived = In je brief staat dat het is aangekomen, maar je hebt gekozen dat het niet is aangekomen.

letter-says-not-arrived = In je brief staat dat het niet is aangekomen, maar je hebt gekozen dat het is aangekomen.

letter-names-other = Je brief noemt { $named }, maar je vraagt om { $asked }.

letter-changed = Je hebt iets anders gekozen nadat je de brief had veranderd.

letter-rewrite = De brief opnieuw schrijven

letter-keep = Het klopt zo

letter-own = Mijn eigen brief terughalen

## The panel beside the site's dispute form: what will be filled in, and what was. The name of a field stands first, what will be or
## was filled in behind it, and then a remark, in lower case where the language has it.

form-yours = Recourse drukt nooit op “Volgende”, “Verzenden” of “Bevestigen”. Controleer elk veld; op de laatste knop druk je zelf.

form-field =
    { $role ->
        [received] Pakket ontvangen?
        [solution] Wat je wilt
        [reason] Reden
        [amount] Bedrag
       *[description] Beschrijving
    }

form-ready = Je claim, klaar om in te vullen

form-filling = Wordt ingevuld …

form-filled = Ingevuld. Nu controleer je het, en verstuur je het zelf.

form-filled-part = Gedeeltelijk ingevuld. De rest doe je zelf.

form-undone = Teruggezet zoals het was

form-undone-part = Teruggezet, voor zover het formulier dat toelaat

form-fill = Invullen

form-fill-again = Opnieuw invullen

form-fill-replacing = Invullen, en vervangen wat er staat

form-fill-maximum = Het maximum invullen, { $sums }

form-read-or-change = Lezen of veranderen

form-undo = Ongedaan maken

form-copy-text = Tekst kopiëren

form-copy = Kopiëren

form-shorten-own = Een korte brief gebruiken in plaats van de mijne

form-shorten = Een kortere brief gebruiken, met dezelfde feiten

form-letter-length =
    { $n ->
        [one] je brief, 1 teken
       *[other] je brief, { $n } tekens
    }

form-value-yes = ja

form-value-no = nee

form-value-refund = alleen terugbetaling

form-value-return = retour en terugbetaling

## The same: remarks about a field that will be filled in, or says already what it should. One line.

form-will-replace = vervangt wat er staat

form-will-open = in de eigen woorden van het formulier, die in de lijst ervan staan

form-already = dat staat er al

form-already-set = het formulier heeft het al ingesteld op wat je vraagt

form-filling-now = wordt ingevuld …

form-waits = wacht

form-question-left = wordt door het formulier gevraagd; het antwoord geef je zelf

## The same: remarks about a field that is not filled in, and why. One line.

form-ambiguous = twee velden lijken op elkaar; kies zelf

form-no-field = hiervoor is in het formulier nog geen veld gevonden; kijk zelf

form-not-found = de plaats waar het formulier dit vraagt, is niet gevonden; kijk zelf

form-not-asked = dit formulier vraagt het hier niet

form-elsewhere = er is zo’n veld buiten dit formulier; dat wordt aan jou overgelaten

form-unclear = “ja” kan hier twee dingen betekenen; kies zelf

form-other-unit = het formulier rekent hier niet in geld; vul het zelf in

form-other-form = dit formulier is voor iets anders dan je claim

form-hidden = het veld is verborgen

form-read-only = het formulier laat hier geen verandering toe

form-disabled = uitgeschakeld; misschien moet eerst een ander veld worden ingevuld

form-already-filled = er staat al iets; het blijft zoals het is

form-unsupported = dit soort veld wordt aan jou overgelaten

form-no-option = geen van de opties zegt dit; kies zelf

form-other-currency = het formulier rekent in een andere valuta; vul het zelf in

form-not-known = niet bekend; vul het zelf in

form-disagrees = in je brief staat iets anders dan je hebt gekozen

form-other-order = dit formulier is voor een ander artikel

form-over-amount = niet ingevuld: het formulier staat hoogstens { $sums } toe

form-over-characters =
    { $n ->
        [one] niet ingevuld: het formulier staat hoogstens 1 teken toe
       *[other] niet ingevuld: het formulier staat hoogstens { $n } tekens toe
    }

form-over-bytes =
    { $n ->
        [one] niet ingevuld: het formulier staat hoogstens 1 byte toe
       *[other] niet ingevuld: het formulier staat hoogstens { $n } bytes toe
    }

form-over-words =
    { $n ->
        [one] niet ingevuld: het formulier staat hoogstens 1 woord toe
       *[other] niet ingevuld: het formulier staat hoogstens { $n } woorden toe
    }

form-later = niet ingevuld: het formulier is intussen veranderd; druk op “Opnieuw invullen”

## The same: remarks about a field after it was filled in, or put back. One line.

form-done = ingevuld en gecontroleerd

form-changed = het veld veranderde tijdens het invullen; met rust gelaten

form-was-hidden = het veld was verborgen toen het moest worden ingevuld

form-not-offered = de lijst biedt dit niet aan; kies zelf

form-gone = het veld verdween tijdens het invullen

form-overwritten = de pagina heeft het niet bewaard; kijk zelf

form-failed = kon niet worden ingevuld

form-put-back = teruggezet

form-undo-gone = het veld staat niet meer op deze pagina

form-undo-theirs = je hebt het intussen zelf veranderd; het blijft zoals het is

form-undo-unfit = het formulier vraagt hier nu iets anders en kan dit niet meer leegmaken; verbeter het zelf

form-undo-left = het formulier kan dit niet meer leegmaken; het telt pas als je verstuurt

## The same: pictures and videos, which the shopper adds.

form-pictures = Foto’s en video’s

form-proof = toe te voegen: { $proof }

form-proof-ready = toe te voegen: { $proof } (je hebt het klaar)

form-pictures-yours = die voeg jij toe: Recourse uploadt niets

form-pictures-limits = die voeg jij toe: Recourse uploadt niets. In het formulier staat: { $limits }

form-pictures-here = Foto’s en video’s: die voeg jij hier toe

## Panels about a claim, on the site's pages and on ours.

claim-press-arrived = Nu druk je hierop: dat opent het geschilformulier. Antwoord “Ja” op “ontvangen?”. Recourse vult het formulier daar in.

claim-press-not-arrived = Nu druk je hierop: dat opent het geschilformulier. Antwoord “Nee” op “ontvangen?”. Recourse vult het formulier daar in.

claim-unfinished = Je claim is niet klaar

claim-no-reason = Je hebt nog niet gekozen wat er mis is.

claim-bad-amount = Het bedrag dat je hebt getypt, kun je zo niet vragen.

claim-go-on = Ermee verdergaan

claim-which-form = Is je claim voor dit formulier?

claim-unsure = Er wacht een claim, en deze pagina zegt niet voor welk artikel ze is. Is het dit?

claim-this-one = Ja, dit

claim-discarded = Je claim is weggegooid

claim-gone-soon = Over een uur is die voorgoed weg, of zodra je een andere begint.

claim-restore = Terughalen

claim-none = Er wacht geen claim. Begin er een bij een bestelling, op de pagina ervan of in het venster van Recourse.

claim-order-unknown-title = Deze bestelling is niet bekend

claim-order-unknown = Open één keer de eigen pagina ervan en begin de claim dan daar.

claim-field-short-title = Het veld is te kort

claim-field-short = Zelfs de kortste brief met deze feiten is langer dan dit veld toestaat. Schrijf er zelf een.

claim-no-words-title = Recourse kan dit formulier niet lezen

claim-no-words = Het bestand met de woorden ervoor ontbreekt of kan niet worden gelezen. Installeer Recourse opnieuw; niets van wat is gelezen, is verloren.

## Other panels on the site's pages: a heading, and what it is about. Short.

panel-close = Sluiten

panel-copy-report = Rapport zonder persoonlijke gegevens kopiëren

talking-title = Praten zet de klok niet stil

talking-unnamed = Deze pagina noemt geen bestelling. De laatste veilige dagen van je open bestellingen:

talking-more = Er zijn er nog meer.

page-unreadable-title = Recourse kan deze pagina niet lezen

page-unreadable = Hier kon geen bestelling worden gelezen ({ $page }). Misschien is de site veranderd, of er staan hier geen bestellingen. Datums die ergens anders staan, komen van eerdere bezoeken.

page-unsupported-title = Recourse kan aliexpress.ru niet lezen

page-unsupported = Dit deel van AliExpress is een andere toepassing, die Recourse niet leest. Zoek je deadlines op de site zelf op; de bestellingen van aliexpress.com worden gelezen zoals altijd.

page-crowded-title = Te veel bestellingen tegelijk

page-crowded = Deze pagina toont meer bestellingen die hier nieuw zijn dan welke lijst ook heeft. Wat er te veel was, is niet bewaard.

not-allowed-title = Niet gedaan

not-allowed = Deze pagina mag dat niet vragen, of toont die bestelling niet meer. Laad de pagina opnieuw.

newer-title = Er is een oudere versie van Recourse geïnstalleerd

newer = Wat is opgeslagen, is door een nieuwere versie van Recourse geschreven. Deze oudere blijft ervan af en toont er niets van: werk Recourse bij.

## The browser did not store something. A heading, what became of it, why, and what to do: a sentence each. All of these are critical.

unstored-title = Recourse kon niet opslaan

unstored-import = Het bestand is niet overgenomen, en er is niets veranderd.

unstored-forget = Wat vergeten moest worden, is weg, maar dat kon niet worden vastgelegd. Het wordt opnieuw geprobeerd.

unstored-read = Wat net is gelezen, kon niet worden opgeslagen. Het blijft bewaard tot de browser sluit, en niets van wat eerder is gelezen, is verloren.

unstored-full-by = De opslagruimte van de browser voor extensies is vol: er is { $needs } MB nodig, en er is plaats voor { $room } MB ({ $why }).

unstored-full = De opslagruimte van de browser voor extensies is vol ({ $why }).

unstored-why = De browser antwoordde: “{ $why }”.

unstored-full-next = Laat bij de opties bestellingen vergeten die je niet meer nodig hebt, en laad deze pagina dan opnieuw.

unstored-next = Laad deze pagina opnieuw om het nog eens te proberen.

## What the shopper says of an order was not taken in. It stands beside what was pressed.

state-order-unknown = Deze bestelling is niet bekend. Open één keer de eigen pagina ervan en geef het dan daar aan.

state-item-unknown = Dit artikel is niet bekend. Open één keer de eigen pagina van de bestelling en geef het dan daar aan.

state-no-date = Dit is geen terugbetalingsdatum van een open bestelling. Er is niets veranderd.

state-elsewhere = Dit heb je in een andere browser van jou aangegeven: trek het daar in.

## The options: what a corrected file of the site would change, before it is used. One sentence after another.

preview-known = Hier bekende bestellingen: { $n }.

preview-over = Lopen nu, maar zijn volgens dit bestand voorbij: { $n } ({ $numbers }).

preview-other = Met een andere status: { $n } ({ $numbers }).

preview-undated = Zonder hun datum: { $n } ({ $numbers }).

import-silent = Lopen nu, en volgens dit bestand zonder herinneringen: { $n } ({ $numbers }).

preview-none = Met de woorden en codes ervan zou geen enkele anders worden gelezen.

preview-rest = Wat het op andere plaatsen van een pagina leest, blijkt als die pagina wordt geopend.

## Beside what was pressed on a page of ours.

ask-silent = Recourse antwoordt niet. Probeer het nog eens, of sluit dit en open het opnieuw.

ask-copied = Gekopieerd

ask-copy-refused = De browser weigerde te kopiëren

ask-undone = Dit is niet gelukt. Open één keer de eigen pagina van de bestelling en probeer het dan daar nog eens.

sheet-nothing = Van deze bestelling is niets vastgelegd.

## Pages of ours: what stands on them before anything is known.

reading = Wordt gelezen …

show-more = Meer tonen

options = Opties

popup-about = Tot wanneer je een geschil kunt openen

popup-in-tab = Openen in een tabblad

search = Zoeken

search-orders = Zoeken in je bestellingen

popup-zone = Datums worden geteld in Pacific-tijd (VS) en getoond voor de plaats waar je bent.

file-saved = { $name } staat in je downloads.

claim-title = Recourse: je claim

claim-about = Je claim. De site kan niet zien wat je hier typt voordat je het formulier ervan invult.

claim-foot = Vanaf hier wordt niets verstuurd. Je verstuurt het formulier zelf op de site.

sheet-title = Bewijsblad

sheet-print = Afdrukken

## The options. A label stands in front of its field or behind its tick.

options-title = Recourse: opties

options-language = Taal

options-language-of = Recourse spreekt

options-language-browser = de taal van de browser

options-language-why = De teksten in andere talen dan Engels zijn nog door geen moedertaalspreker nagekeken. Is een zin onduidelijk, schakel dan over op Engels.

options-reminders = Herinneringen

options-notify = Meldingen tonen

options-notify-why = De browser vraagt of Recourse ze mag tonen. Ze zeggen wanneer de tijd voor een geschil bijna voorbij is, alleen op deze computer. Zonder meldingen zeggen de werkbalk, het venster van Recourse en een banner op je bestelpagina’s hetzelfde.

options-ladder = Hoelang vóór de laatste dag, in dagen (d) en uren (h)

options-opened = Als een geschil kan worden geopend

options-delivered = Als een pakket is bezorgd: controleer wat er is gekomen

options-moved = Als een laatste dag is verschoven, naar eerder of later

options-quiet-why = Een herinnering die binnen de stille uren valt, komt erna, of ervoor als er anders weinig tijd zou overblijven.

options-quiet = Stille uren

options-quiet-from = van

options-quiet-to = tot

options-quiet-range = Vul beide velden in om stille uren te hebben; maak beide leeg om er geen te hebben.

options-toolbar = Werkbalk en geheugen

options-badge-days = Hoeveel dagen vóór een laatste dag de werkbalk die toont

options-skip-finished = Voltooide bestellingen zonder datum zijn voor mij niet belangrijk: niet meetellen

options-keep-months = Na hoeveel maanden een bestelling wordt vergeten die voorbij is en die je niet hebt geopend

options-sync = Je andere browsers

options-sync-why = Als je deze browser op meer computers gebruikt en bent ingelogd bij de eigen synchronisatie ervan, kan die je open deadlines van de ene naar de andere overbrengen. Dan verlaten ze deze browser: ze gaan via het account bij de maker van de browser (Google, Mozilla, Microsoft …), en diens regels over lezen en bewaren gelden. Recourse heeft geen server en verstuurt zelf niets.

options-sync-on = Open deadlines overbrengen naar mijn andere browsers

options-sync-what = Wat van elke open bestelling wordt overgebracht: het nummer, de nummers van de artikelen en hoeveel het er zijn, de datums met de pagina waarop elke datum is gelezen, hoever de bestelling en een geschil zijn, het land waar ze naartoe gaat, de host van de site en codes van de diensten ervan, wat je erover hebt aangegeven en wat je met de herinneringen hebt gedaan. Geen titel, geen prijs, geen verkoper, geen adres, geen claim. Vink het in elk van de browsers aan. Vink je het uit, dan wordt verwijderd wat deze browser heeft doorgegeven; wat van andere kwam, blijft hier tot je het laat vergeten.

options-sync-titles = En de titels van wat ik heb gekocht

options-files = Agenda en bestanden

options-calendar = Alle open deadlines als agenda (.ics)

options-table = Bestellingen en datums voor een spreadsheet (.csv)

options-ledger = Alles wat Recourse weet (.json)

options-import = Een .json-bestand terughalen

options-forget = Vergeten

options-order = Bestelnummer

options-forget-one = Deze bestelling vergeten

options-since = Of alles wat voor het eerst is gelezen sinds

options-forget-since = Vergeten wat sindsdien is gelezen

options-forget-all = Alles vergeten

options-forget-all-again = Druk nog een keer: alles wordt gewist en komt niet terug

options-site = Wat Recourse van de site weet

options-site-why = Waar op de pagina’s van AliExpress de datums staan, is in één bestand beschreven. Als de site verandert, kan een verbeterd bestand worden geïmporteerd voordat er een nieuwe versie is. Importeer alleen een bestand van iemand die je vertrouwt: het bepaalt welke woorden op je bestelpagina’s als datums gelden. Het kan niet naar een andere host leiden, en niets wat erin staat, laat Recourse op een knop drukken waarop het niet mag drukken.

options-site-import = Een verbeterde site.json importeren

## The options: what became of a press. They stand beside what was pressed.

choice-kept = Bewaard.

choice-not-allowed = De browser staat het niet toe, dus er is niets veranderd.

choice-refused = { $why } Er is niets veranderd.

choice-no-span = { $text } kan niet worden gelezen. Schrijf aantallen dagen en uren, zoals in “14 d, 7 d, 6 h”.

choice-no-json = Dit bestand is geen JSON. Er is niets veranderd.

choice-no-order = Een bestelnummer bestaat alleen uit cijfers, zoals op de eigen pagina van de bestelling.

choice-no-since = Kies eerst een dag en een tijd.

choice-failed = Dit is niet gelukt: { $why }

forgotten-order = Van bestelling { $number } is niets meer bekend.

forgotten-all = Alles is vergeten.

site-file-offered = { $name } wordt nog niet gebruikt. { $what }

site-file-use = Dit bestand gebruiken

site-file-used = { $name } wordt nu gebruikt. Laad de bestelpagina’s die open zijn opnieuw.

site-file-refused = { $name } is geweigerd, en wat eerst werd gebruikt, blijft gelden: { $why }

## The icon in the toolbar. It has room for four characters, so no more than one letter behind a number.

icon-days = { $days }d

icon-days-unsure = { $days }d?

icon-hours = { $hours }u

icon-hours-unsure = { $hours }u?

icon-last-hour = <1u

icon-last-hour-unsure = <1u?

icon-unknown = ?{ $n }

icon-unknown-most = ?{ $n }+

## A reminder: the title of a notification, the line in bold in a banner on the site's pages and in the popup. At most eight words,
## with the time left. All are critical: nobody may give up, or wait, because of a wrong word.

reminder-open = Open op tijd een geschil: { $left }

reminder-moved = Een laatste dag is verschoven: { $left }

reminder-delivered = Bezorgd. Controleer wat er kwam: { $left }

reminder-opened = Geschil nu mogelijk: { $left }

reminder-part-refunded = Deels terugbetaald, bekijk de bestelling: { $left }

reminder-dispute = Kijk naar je geschil

reminder-look = Kijk naar deze bestelling

reminder-passed = Laatste veilige dag voor geschil voorbij

## What a reminder says below its title: one or two sentences. Critical.

reminder-until = Je kunt veilig een geschil openen t/m { $day }.

reminder-passed-why = De laatste veilige dag ging voorbij voordat Recourse het je kon zeggen. Een geschil is misschien nog mogelijk: probeer het nu. Zo niet, dan kan je bank of PayPal misschien nog helpen.

reminder-look-by = Open de bestelpagina en kijk, uiterlijk op { $day }.

reminder-look-why = De laatste dag voor een geschil is niet bekend. Open één keer de bestelpagina, dan leest Recourse die daar.

reminder-late = Deze herinnering komt later dan bedoeld, omdat de browser gesloten was.

reminder-moved-from = De terugbetalingsdatum die AliExpress toont, is verschoven van { $from } naar { $to }.

reminder-unread = Open de bestelpagina en kijk wat er te doen is.

## Several reminders in one notification: its title, and one line for each order.

reminders-due =
    { $n ->
        [one] 1 herinnering.
       *[other] { $n } herinneringen.
    }

reminders-late =
    { $n ->
        [one] 1 herinnering had moeten komen terwijl de browser gesloten was
       *[other] { $n } herinneringen hadden moeten komen terwijl de browser gesloten was
    }

reminders-line = { $title }: t/m { $day }

reminders-line-passed = { $title }: misschien te laat, probeer het nu

reminders-more =
    { $n ->
        [one] en nog 1
       *[other] en nog { $n }
    }

## The banner on the site's pages: reminders of other orders than the one that is shown.

reminders-elsewhere =
    { $n ->
        [one] Naar 1 bestelling moet je kijken.
       *[other] Naar { $n } bestellingen moet je kijken.
    }

reminders-elsewhere-by = Kijk uiterlijk op { $day }.

## Buttons of a reminder.

remind-prepare-claim = Claim voorbereiden

remind-me-tomorrow = Morgen herinneren

remind-tomorrow = Morgen

remind-in-three-days = Over drie dagen

## Why a reminder was not put off. A notice.

remind-stays = De herinnering blijft

remind-too-late = Dat is te laat: er is maar tijd t/m { $day }. Kies een tijd die minstens één uur vóór het einde daarvan ligt.

remind-over = Het is te laat voor een latere herinnering: het laatste veilige uur is dichtbij of voorbij.

## The options: why a choice was not taken. What follows says that nothing was changed.

choice-badge-days = De werkbalk kan 1 tot 60 dagen tonen.

choice-most-reminders = Er kunnen hoogstens twaalf herinneringen vóór een laatste dag zijn.

choice-reminder-span = Een herinnering kan 1 uur tot 60 dagen vóór een laatste dag komen.

choice-reminders-sorted = Elke herinnering kan er één keer zijn, de vroegste eerst.

choice-quiet-ends = Stille uren hebben een begin en een einde nodig.

choice-quiet-same = Stille uren moeten op een andere tijd eindigen dan ze beginnen.

choice-quiet-long = Stille uren kunnen hoogstens twaalf uur duren.

choice-quiet-times = Stille uren beginnen en eindigen op een tijd van de dag.

choice-keep-months = Bestellingen die voorbij zijn, kunnen 3 maanden tot 10 jaar worden bewaard.

choice-unread = Deze keuze kan niet worden gelezen ({ $why }).

## The exchange with the shopper's other browsers: beside its choice in the options, and as a notice in the popup.

sync-not-taken = De browser heeft de datums voor je andere browsers niet aangenomen ({ $why }). Hier is niets verloren, en het wordt opnieuw geprobeerd.

sync-not-removed = De browser heeft niet verwijderd wat aan je andere browsers is doorgegeven ({ $why }). Hier is niets verloren, en het wordt opnieuw geprobeerd.

sync-no-room =
    { $n ->
        [one] 1 bestelling, de minst dringende, had geen plaats in de synchronisatieopslag van de browser. Je andere browsers horen er niets van.
       *[other] { $n } bestellingen, de minst dringende, hadden geen plaats in de synchronisatieopslag van de browser. Je andere browsers horen er niets van.
    }

sync-unread =
    { $n ->
        [one] 1 gegeven van een andere browser van jou kan niet worden gelezen. Het wordt overgeslagen, en hier verandert er niets door.
       *[other] { $n } gegevens van andere browsers van jou kunnen niet worden gelezen. Ze worden overgeslagen, en hier verandert er niets door.
    }

sync-newer = Een andere browser van jou heeft een nieuwere Recourse, die deze niet begrijpt. Werk Recourse hier bij.

sync-last = Laatste uitwisseling: { $time }.

## A calendar file, which the shopper opens with a calendar of theirs.

calendar-name = Laatste dagen voor geschillen

calendar-open = Geschil openen voordat deze afspraak eindigt: { $title }

calendar-part-refunded = Deels terugbetaald, bestelling bekijken voordat deze afspraak eindigt: { $title }

calendar-over = Voorbij: niets te doen

## A table for a spreadsheet: the heads of its columns, one to four words each. Numbers, days and addresses below them are the same in every language.

table-order = Bestelnummer

table-store = Winkel

table-title = Artikel

table-quantity = Aantal

table-currency = Valuta

table-price = Prijs

table-placed = Besteld op

table-refund-date = Terugbetalingsdatum

table-state-head = Stand

table-safe-until = Veilig t/m

table-closed-after = Waarschijnlijk te laat na

table-mark = Hoe de datum bekend is

table-why = Waarom

table-link = Link

table-state =
    { $state ->
        [not-shipped] niet verzonden
        [too-early] te vroeg
        [open] open
        [last-hours] laatste uren
        [doubtful] misschien te laat
        [closed] waarschijnlijk te laat
        [in-dispute] geschil loopt
        [refunded] terugbetaald
        [refunded-in-part] deels terugbetaald
        [cancelled] geannuleerd
       *[unknown] niet bekend
    }

## Files that are brought back, and what is forgotten: what became of it, in the options.

imported = Teruggehaald

imported-orders =
    { $n ->
        [one] 1 bestelling is overgenomen.
       *[other] { $n } bestellingen zijn overgenomen.
    }

import-strange = Dit bestand is niet door Recourse gemaakt. Er is niets veranderd.

import-newer = Dit bestand is door een nieuwere versie van Recourse gemaakt. Er is niets veranderd. Werk Recourse bij en haal het bestand dan opnieuw terug.

import-unversioned = Dit bestand zegt niet welke versie van Recourse het heeft gemaakt. Er is niets veranderd.

import-damaged = Dit bestand is beschadigd ({ $why }). Er is niets veranderd.

forgotten-since =
    { $n ->
        [one] 1 bestelling is vergeten.
       *[other] { $n } bestellingen zijn vergeten.
    }

forget-failed = Niet alles kon worden vergeten ({ $why }). Probeer het nog eens.

forget-not-shared = Hier is alles vergeten, maar niet wat aan je andere browsers is doorgegeven ({ $why }).

## What went wrong between a page and Recourse: behind “This could not be done:”, or in a notice beside a page.

asked-too-much = Deze pagina vraagt te veel in één keer.

told-too-much = Deze pagina bevat meer dan welke pagina van AliExpress ook, dus er is niets van gelezen.

## Which site file is used: it says where on AliExpress's pages the dates stand. In the options, and as a notice in the popup.

site-file-built-in = In gebruik: het bestand dat bij Recourse hoort ({ $version }).

site-file-corrected = De pagina’s worden gelezen met het sitebestand dat je hebt geïmporteerd ({ $version }).

site-file-outdated = Het sitebestand dat je hebt geïmporteerd ({ $version }), wordt niet meer gebruikt: deze versie van Recourse heeft een nieuwer bestand.

site-file-bad = Niet het sitebestand dat je hebt geïmporteerd wordt gebruikt, maar dat van Recourse zelf: { $why }.

site-file-remove = Het geïmporteerde bestand verwijderen

## The evidence sheet, a page to print: labels in front of values, and headings. One to three words each.

sheet-order = Bestelling

sheet-store = Winkel

sheet-item = Artikel

sheet-line = Nummer van het artikel in de bestelling

sheet-quantity = Aantal

sheet-price = Prijs

sheet-total = Totaal van de bestelling

sheet-status = Status

sheet-dispute = Geschil

term =
    { $kind ->
        [after-receipt] Retour of terugbetaling na ontvangst
        [after-placed] Geschil na de bestelling
        [free-return] Gratis retour na bezorging
       *[return-shipment] Om de retour te versturen
    }

stage =
    { $stage ->
        [seller] wacht op de verkoper
        [shopper] wacht op jou
        [platform] wacht op AliExpress
        [return] goederen terug te sturen
        [refunded] terugbetaald
        [refunded-in-part] deels terugbetaald
        [ended] beëindigd
        [unread] niet begrepen
       *[unknown] open
    }

sheet-number = { $n }

sheet-days =
    { $n ->
        [one] 1 dag
       *[other] { $n } dagen
    }

sheet-day = { $day }

sheet-moved-day = { $from }, daarna { $to }

sheet-place = { $page }, { $at }

sheet-place-words = { $page }, { $at }: “{ $words }”

sheet-read = Wat is gelezen

sheet-moved = Verschoven datums

sheet-way = Weg van het pakket

sheet-said = Wat de koper heeft aangegeven

statement =
    { $statement ->
        [received] Het is aangekomen
        [not-received] Het is niet aangekomen
       *[deadline] Terugbetalingsdatum
    }

sheet-foot = Vastgelegd door Recourse van AliExpress-pagina’s zoals ze werden getoond. Gemaakt op { $day }, tijden in { $zone }.
