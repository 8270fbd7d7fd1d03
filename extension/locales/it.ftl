# What Recourse says, in Italian. No native speaker has reviewed it yet; en.ftl says where each message stands.

between-sentences = { " " }

sum = { $amount } { $currency }

## What the toolbar says while the pointer rests on it. One sentence after another; what comes first is most urgent.

toolbar-days-left =
    { $days ->
        [one] Ancora 1 giorno per aprire la controversia più urgente.
       *[other] Ancora { $days } giorni per aprire la controversia più urgente.
    }

toolbar-hours-left =
    { $hours ->
        [one] Ancora 1 ora per aprire la controversia più urgente.
       *[other] Ancora { $hours } ore per aprire la controversia più urgente.
    }

toolbar-last-hour = Resta meno di un’ora per aprire la controversia più urgente.

toolbar-near =
    { $n ->
        [one] 1 scadenza è vicina.
       *[other] { $n } scadenze sono vicine.
    }

toolbar-at-risk = In gioco: { $sums }.

toolbar-doubtful =
    { $n ->
        [one] Il tempo per aprire una controversia forse è già finito. Prova subito.
       *[other] Per { $n } articoli il tempo per aprire una controversia forse è già finito. Prova subito.
    }

toolbar-awaited =
    { $n ->
        [one] Una controversia ti aspetta. Apri la sua pagina e rispondi.
       *[other] { $n } controversie ti aspettano. Apri le loro pagine e rispondi.
    }

toolbar-unreadable = Non è stato possibile leggere la pagina di un ordine. Apri Recourse per saperne di più.

toolbar-degraded = La pagina di un ordine è stata letta solo in parte. Apri Recourse per saperne di più.

toolbar-lost = Qualcosa che era salvato è andato perso. Apri Recourse per vedere che cosa.

toolbar-no-order = Recourse non conosce ancora nessun ordine. Apri l’elenco degli ordini su AliExpress.

toolbar-no-orders-there = AliExpress non ha mostrato nessun ordine di questo account.

toolbar-disputed =
    { $n ->
        [one] Per 1 ordine c’è una controversia in corso.
       *[other] Per { $n } ordini c’è una controversia in corso.
    }

toolbar-clear =
    { $days ->
        [one] Nessuna scadenza per una controversia entro 1 giorno.
       *[other] Nessuna scadenza per una controversia nei prossimi { $days } giorni.
    }

toolbar-left-out-none = Gli ordini completati senza una data futura non sono contati, come hai scelto.

toolbar-left-out =
    { $n ->
        [one] 1 ordine completato senza una data futura non è contato, come hai scelto.
       *[other] { $n } ordini completati senza una data futura non sono contati, come hai scelto.
    }

## How much is known: in the toolbar and at the top of the popup.

orders-undated =
    { $n ->
        [one] 1 ordine non ha ancora una data. Apri una volta la sua pagina, o lascia che la cerchi Recourse.
       *[other] { $n } ordini non hanno ancora una data. Apri una volta le loro pagine, o lascia che la cerchi Recourse.
    }

orders-unseen =
    { $n ->
        [one] Per 1 ordine l’ultimo giorno è passato, ma forse una controversia è ancora possibile. Apri una volta la sua pagina per vedere, o lascia che guardi Recourse.
       *[other] Per { $n } ordini l’ultimo giorno è passato, ma forse una controversia è ancora possibile. Apri una volta le loro pagine per vedere, o lascia che guardi Recourse.
    }

orders-unshipped =
    { $n ->
        [one] 1 ordine non è ancora spedito, quindi non ha una data.
       *[other] { $n } ordini non sono ancora spediti, quindi non hanno una data.
    }

orders-read =
    { $n ->
        [one] 1 ordine è stato letto.
       *[other] { $n } ordini sono stati letti.
    }

orders-older = I più vecchi vengono letti dopo che il pulsante in fondo all’elenco di AliExpress («Vedi ordini») li ha mostrati.

orders-aged =
    { $n ->
        [one] 1 è considerato concluso solo per la sua età: nessuno ha visto se lo è.
       *[other] { $n } sono considerati conclusi solo per la loro età: nessuno ha visto se lo sono.
    }

## The popup.

popup-no-orders-there = In data { $day } AliExpress non ha mostrato nessun ordine di questo account. Quando ce ne saranno, apri l’elenco degli ordini e compariranno qui.

popup-no-order = Nessun ordine è ancora conosciuto. Apri l’elenco degli ordini su AliExpress: viene letto mentre lo guardi.

## Names of what the site has: they stand in brackets, after a colon or between quotation marks, and never begin a sentence.

page =
    { $page ->
        [order-list] elenco degli ordini
        [classic-order-list] elenco degli ordini
        [order-detail] pagina dell’ordine
        [classic-order-detail] pagina dell’ordine
        [tracking] pagina del tracciamento
        [refund-list] elenco dei rimborsi
        [dispute-status] pagina della controversia
        [dispute-form] modulo della controversia
       *[unknown] pagina di AliExpress
    }

page-elsewhere =
    { $page ->
        [order-list] elenco degli ordini nel tuo altro browser
        [classic-order-list] elenco degli ordini nel tuo altro browser
        [order-detail] pagina dell’ordine nel tuo altro browser
        [classic-order-detail] pagina dell’ordine nel tuo altro browser
        [tracking] pagina del tracciamento nel tuo altro browser
        [refund-list] elenco dei rimborsi nel tuo altro browser
        [dispute-status] pagina della controversia nel tuo altro browser
        [dispute-form] modulo della controversia nel tuo altro browser
       *[unknown] pagina di AliExpress nel tuo altro browser
    }

status =
    { $status ->
        [awaiting-payment] in attesa di pagamento
        [awaiting-shipment] in attesa di spedizione
        [awaiting-delivery] in attesa di consegna
        [completed] completato
        [closed] chiuso
        [cancelled] annullato
        [in-dispute] controversia in corso
        [refunded] rimborsato
       *[unknown] sconosciuto
    }

money = { $sums }

order-number = Ordine { $number }

order-untitled = Ordine

more = Altro

open-order = Apri ordine

## How long it is until the last safe day. It stands alone, behind the day. Three words.

left-days =
    { $days ->
        [one] ancora 1 giorno
       *[other] ancora { $days } giorni
    }

left-hours =
    { $hours ->
        [one] ancora 1 ora
       *[other] ancora { $hours } ore
    }

left-last-hour = resta meno di un’ora

## One line on a card of the site's list and in a row of the popup: short remarks, one behind another, each of which stands alone.
## All that stand on one card have fourteen words together.
## What is certain, what is not, and on which day something ends must survive every translation: all of these are critical.

chip-unread = Qui Recourse non riesce a leggere questo ordine. Aprilo, o guarda tu la sua data.

chip-unprinted = Recourse non ha ancora letto questo ordine. Scorri fino a questo ordine prima di stampare.

line-dispute-until = Controversia: ultimo giorno { $day }

line-until = ultimo giorno { $day }

line-last-day = ultimo giorno { $day }

line-unknown = Ultimo giorno non noto

line-for =
    { $purpose ->
        [not-received] se non arrivato
        [not-as-described] se non conforme
       *[any-reason] se indesiderato
    }

line-mark =
    { $certainty ->
        [shown] AliExpress
        [worked-out] calcolato
       *[estimate] approssimativo
    }

line-opens = Controversia dal giorno { $day }

line-opens-between = Controversia da un giorno tra { $first } e { $last }

line-not-open = Controversia non ancora possibile

line-open = Controversia possibile ora.

line-doubtful = Forse è troppo tardi, prova subito.

line-was-open = Era possibile fino al giorno { $day }

line-closed = Probabilmente troppo tardi: ultimo giorno { $day }

line-part-refunded = Rimborsato in parte

line-maybe-part-refunded = Forse rimborsato in parte

line-rest-was-open = per il resto era possibile fino al giorno { $day }

line-check-by = controlla entro il giorno { $day }

line-check-now = controlla subito

line-not-shipped = Non spedito, ancora senza data

line-was-not-shipped = Non ancora spedito in data { $day }, ricontrolla

line-in-dispute = Controversia in corso

line-your-turn = Controversia in corso: tocca a te

line-refunded = Rimborsato

line-cancelled = Annullato

line-may-wait = Forse una controversia ti aspetta

line-differs = Pagine discordanti

row-date-moved = data spostata

row-delivered = consegnato?

row-muted = niente promemoria

row-why-muted = Niente promemoria per questo ordine, perché non ne volevi. La sua data conta ancora nella barra degli strumenti.

awaited = Una controversia su questo ordine aspetta la tua risposta: apri l’ordine. Visto in data { $day }: { $page }.

differs-from-list = In data { $day } l’elenco degli ordini mostrava questo ordine come «{ $status }». La sua pagina mostrava altro, e Recourse segue quella: apri l’ordine per vedere che cosa vale ora.

differs-from-data = La pagina mostra questo ordine come «{ $shown }», e i dati che ci sono dietro dicono «{ $other }». Recourse segue quello che mostra la pagina: è la scelta più sicura delle due.

## The two buttons that begin a claim, and the last day beside each where they differ.

claim-not-arrived = Non arrivato?

claim-something-wrong = Qualcosa non va?

claim-try-now = prova subito

claim-doubtful = forse è troppo tardi, prova subito: era possibile fino al giorno { $day }

claim-closed = probabilmente troppo tardi: ultimo giorno { $day }

claim-unknown = ultimo giorno non noto

## What is unfolded under a row or an order, and what the shopper can say.

all-dates = Tutte le date, e correzioni

say-or-correct = Di’ se è arrivato, o correggi una data

say-not-arrived = Non è arrivato

say-arrived = È arrivato

say-take-back = Ritira quello che ho detto

say-other-date = AliExpress mostra un’altra data di rimborso («Rimborso se non consegnato prima del …»):{ " " }

say-use-date = Usa questa data

calendar-file = File di calendario

remind-never = Niente promemoria

remind-again = Ricordamelo di nuovo

## Why a date is what it is. Whole sentences, one behind another: which days were read, where and when, and what was added to them.
## They stand under the date in small print, unfolded; on an order's own page in view. What is certain must survive: all are critical.

milestone =
    { $event ->
        [placed] Ordinato
        [paid] Pagato
        [shipped] Spedito
        [delivered] Consegnato
        [completed] Completato
        [estimated-delivery] Consegna prevista
        [delivery-deadline] Data di rimborso
        [delay-coupon] Data del coupon
        [seller-asked] Aiuto chiesto al venditore
        [dispute-opened] Controversia aperta
        [seller-answered] Risposta del venditore
        [return-approved] Restituzione concordata
        [ruled] Decisione di AliExpress
        [refunded] Rimborsato
       *[dispute-state] Giorno accanto alla controversia
    }

why-shipped = È stato spedito in data { $day }.

why-shipped-unknown = Il giorno della spedizione non è noto.

why-no-date = La data di rimborso non è ancora nota, quindi non è noto neanche l’ultimo giorno per aprire una controversia.

why-days = { $event }: { $readings }.

why-reading = { $day } ({ $sources })

why-source-page = { $page }, letto in data { $day }

why-source-said = l’hai detto in data { $day }

why-source-set = l’hai impostata in data { $day }

why-source-earliest = al più presto questo giorno, secondo quello che è stato letto in data { $day }

why-source-latest = al più tardi questo giorno, secondo quello che è stato letto in data { $day }

why-plus-days =
    { $n ->
        [one] A questo si aggiunge 1 giorno.
       *[other] A questo si aggiungono { $n } giorni.
    }

why-plus-days-earliest =
    { $n ->
        [one] Al primo di questi si aggiunge 1 giorno.
       *[other] Al primo di questi si aggiungono { $n } giorni.
    }

why-plus-hours =
    { $n ->
        [one] A questo si aggiunge 1 ora.
       *[other] A questo si aggiungono { $n } ore.
    }

why-plus-hours-earliest =
    { $n ->
        [one] Al primo di questi si aggiunge 1 ora.
       *[other] Al primo di questi si aggiungono { $n } ore.
    }

why-plus-business-days =
    { $n ->
        [one] A questo si aggiunge 1 giorno lavorativo (da lunedì a venerdì).
       *[other] A questo si aggiungono { $n } giorni lavorativi (da lunedì a venerdì).
    }

why-plus-business-days-earliest =
    { $n ->
        [one] Al primo di questi si aggiunge 1 giorno lavorativo (da lunedì a venerdì).
       *[other] Al primo di questi si aggiungono { $n } giorni lavorativi (da lunedì a venerdì).
    }

why-shown-days =
    { $n ->
        [one] A questo si aggiunge 1 giorno, come dice AliExpress stesso ({ $page }, letto in data { $day }).
       *[other] A questo si aggiungono { $n } giorni, come dice AliExpress stesso ({ $page }, letto in data { $day }).
    }

why-shown-days-earliest =
    { $n ->
        [one] Al primo di questi si aggiunge 1 giorno, come dice AliExpress stesso ({ $page }, letto in data { $day }).
       *[other] Al primo di questi si aggiungono { $n } giorni, come dice AliExpress stesso ({ $page }, letto in data { $day }).
    }

why-shown-none = A questo non si aggiunge niente, come dice AliExpress stesso ({ $page }, letto in data { $day }).

why-or = Oppure il conto è questo:

why-zone-pacific = I giorni iniziano e finiscono con l’ora del Pacifico (Stati Uniti).

why-zone-utc = I giorni iniziano e finiscono con l’ora universale (UTC).

why-zone-own = I giorni iniziano e finiscono con la tua ora.

why-end-unknown =
    { $event ->
        [placed] Il giorno dell’ordine non è noto, quindi non è noto neanche per quanto tempo in più può essere possibile una controversia.
        [paid] Il giorno del pagamento non è noto, quindi non è noto neanche per quanto tempo in più può essere possibile una controversia.
        [shipped] Il giorno della spedizione non è noto, quindi non è noto neanche per quanto tempo in più può essere possibile una controversia.
        [delivered] Il giorno della consegna non è noto, quindi non è noto neanche per quanto tempo in più può essere possibile una controversia.
        [completed] Il giorno in cui l’ordine è stato completato non è noto, quindi non è noto neanche per quanto tempo in più può essere possibile una controversia.
        [delivery-deadline] La data di rimborso non è nota, quindi non è noto neanche per quanto tempo in più può essere possibile una controversia.
       *[dispute-state] Un giorno che serve per il conto non è noto, quindi non è noto neanche per quanto tempo in più può essere possibile una controversia.
    }

## By which rule a date is counted: a sentence in front of the days that it is counted from, where there are several rules. Critical.

why-several = C’è più di un modo di contare. Delle date, la prima serve ad avvisarti, e l’ultima decide quando è finita.

reading-delivery = Dopo la consegna, forse AliExpress conferma la ricezione da solo.

reading-brazil = In Brasile hai il diritto di cambiare idea.

reading-free-return = L’articolo si può restituire gratis.

reading-other = Una regola di un altro file dice di sé: «{ $words }».

## One kind of trouble and its dates, in whole sentences: unfolded under “All dates”. Critical.

clock-purpose =
    { $purpose ->
        [not-received] Se non è arrivato:
        [not-as-described] Se è difettoso o non conforme alla descrizione:
       *[any-reason] Se non lo vuoi:
    }

clock-opens = Puoi aprire una controversia dal giorno { $day }.

clock-opens-between = Puoi aprire una controversia dal giorno { $first }, o al più tardi dal giorno { $last }.

clock-opened = Una controversia è già possibile, dal giorno { $day }.

clock-opened-between = Una controversia è già possibile, dal giorno { $first } o al più tardi dal giorno { $last }.

clock-waits = Finché il tracciamento sembra normale, AliExpress forse ti fa aspettare fino al giorno { $day }.

clock-from-arrival = Puoi aprire una controversia dal giorno in cui arriva.

clock-look = L’ultimo giorno non è noto. Controlla la pagina dell’ordine entro il giorno { $day }.

clock-look-now = L’ultimo giorno non è noto. Controlla subito la pagina dell’ordine.

clock-safe = Ultimo giorno sicuro: { $day }.

clock-unknown = L’ultimo giorno non è ancora noto.

clock-closed = Dopo il giorno { $day } è probabilmente troppo tardi.

clock-end-unknown = Non è noto per quanto tempo in più può essere possibile.

clock-how =
    { $certainty ->
        [shown] Lo mostra AliExpress stesso.
        [worked-out] L’ha calcolato Recourse.
       *[estimate] È solo approssimativo.
    }

## Why the button that opens a dispute is not there. On an order's page and in a row. Critical: nobody may stop because of a wrong word.

no-button-not-shipped = Il pulsante della controversia non c’è: non è stato ancora spedito niente. Finché è così, puoi invece annullare l’ordine.

no-button-in-dispute = Il pulsante della controversia non c’è: per questo articolo c’è già una controversia. Segui quella, e indica lì ogni difetto che trovi.

no-button-too-late = Il pulsante della controversia non c’è: è probabilmente troppo tardi. Ultimo giorno sicuro: { $day }; secondo il conto più lungo il tempo è finito in data { $last }. Se invece il pulsante c’è, premilo oggi.

no-button-too-early = Il pulsante della controversia non c’è ancora: è troppo presto. Dovrebbe comparire in data { $day }.

no-button-too-early-between = Il pulsante della controversia non c’è ancora: è troppo presto. Dovrebbe comparire in data { $first }, al più tardi in data { $last }.

no-button-finished = Il pulsante della controversia non c’è: l’ordine è completato. Questo da solo non fa finire il tuo diritto a una controversia: un ordine completato ha un tempo più breve e meno certo per aprirla, e il suo ultimo giorno non è noto. Apri la pagina dell’ordine per trovarlo.

no-button-finished-doubtful = Il pulsante della controversia non c’è: l’ordine è completato. Un ordine completato ha un tempo più breve e meno certo per una controversia: l’ultimo giorno sicuro era { $day }, quindi forse è già troppo tardi. Chiedi oggi ad AliExpress nella chat.

no-button-finished-open = Il pulsante della controversia non c’è: l’ordine è completato. Questo da solo non fa finire il tuo diritto a una controversia: un ordine completato ha un tempo più breve e meno certo per aprirla, e secondo quello che si sa l’ultimo giorno sicuro è { $day }. Guarda in fondo alla pagina dell’ordine, o chiedi ad AliExpress nella chat.

no-button-doubtful = Il pulsante della controversia non c’è: forse è già troppo tardi. L’ultimo giorno sicuro era { $day }. Secondo un altro conto il tempo dura fino al giorno { $last }. Chiedi oggi ad AliExpress nella chat.

no-button-doubtful-open-ended = Il pulsante della controversia non c’è: forse è già troppo tardi. L’ultimo giorno sicuro era { $day }. Non è noto per quanto tempo in più può essere possibile. Chiedi oggi ad AliExpress nella chat.

no-button-in-transit = Il pulsante della controversia non c’è: il pacco è ancora in viaggio. Finché il tracciamento sembra normale, AliExpress forse trattiene il pulsante fino al giorno { $wait }. Poi guarda di nuovo. Ultimo giorno sicuro: { $day }.

no-button-moved = Per questo articolo non è stato trovato nessun pulsante della controversia, anche se una controversia dovrebbe essere possibile fino al giorno { $day }. Guarda in fondo alla pagina dell’ordine, dove ogni articolo ha il suo «Resi/rimborsi», e ricaricala una volta. Se il pulsante continua a mancare, chiedi ad AliExpress nella chat prima di quel giorno.

no-button-moved-undated = Per questo articolo non è stato trovato nessun pulsante della controversia, e il suo ultimo giorno non è noto. Guarda in fondo alla pagina dell’ordine, dove ogni articolo ha il suo «Resi/rimborsi», e ricaricala una volta. Se il pulsante continua a mancare, chiedi oggi ad AliExpress nella chat.

no-button-unknown = Il pulsante della controversia non c’è, e di questo ordine si sa troppo poco per dire perché.

## What pressing “Confirm received” would end. Critical: it cannot be taken back.

confirm-meaning = Confermare vuol dire che tutto è arrivato e va bene, e fa avere il denaro al venditore. Non si può tornare indietro.

confirm-shortens = Se non confermi, puoi aprire una controversia senza rischi fino alla fine del giorno { $day }. Se confermi oggi, il tempo per aprirla può finire dopo il giorno { $after }.

confirm-begins = Se confermi oggi, il tempo per una controversia può finire dopo il giorno { $after }.

confirm-unclear = Confermare può far finire il tuo diritto a una controversia. Quello che resta dopo è più breve e meno certo.

confirm-no-scan = Nessun corriere dice che questo pacco è stato consegnato. Conferma solo quello che hai in mano.

guard-any = Confermare paga il venditore, e non si può tornare indietro. Può far finire il tuo diritto a una controversia: conferma solo quello che hai in mano.

guard-begins = Dopo la conferma non si può tornare indietro. Se confermi oggi, puoi aprire una controversia senza rischi solo fino alla fine del giorno { $after } ({ $mark }). Se non confermi, non è noto nessun ultimo giorno.

guard-in-dispute = C’è una controversia aperta. Confermare vuol dire che tutto è arrivato e va bene; non si può tornare indietro, e può far finire la controversia.

guard-shortens = Dopo la conferma non si può tornare indietro. Se non confermi, puoi aprire una controversia senza rischi fino alla fine del giorno { $day } ({ $mark }). Se confermi oggi, senza rischi puoi farlo solo fino alla fine del giorno { $after } ({ $after_mark }).

guard-unclear = Dopo la conferma non si può tornare indietro, e il tempo per una controversia diventa meno certo. Se non confermi, puoi aprire una controversia senza rischi fino alla fine del giorno { $day } ({ $mark }).

guard-unknown = Dopo la conferma non si può tornare indietro. Confermare può far finire il tuo diritto a una controversia.

## Other buttons of the site that cannot be taken back: accepting an offer in a dispute, and cancelling a dispute. Critical.

accept-final = Accettare chiude questa controversia per sempre: non si può riaprire.

accept-offer = Accettare chiude questa controversia per sempre: non si può riaprire. Hai chiesto { $asked }. L’offerta è { $offered }.

cancel-over = Annullare ritira questa controversia. Il suo ultimo giorno sicuro era { $day } ({ $mark }): forse non sarà possibile riaprirla.

cancel-safe = Annullare ritira questa controversia. Si può riaprire solo finché c’è tempo per farlo: senza rischi fino alla fine del giorno { $day } ({ $mark }).

cancel-unknown = Annullare ritira questa controversia. Si può riaprire solo finché c’è tempo per farlo, e il suo ultimo giorno non è noto.

## While the shopper and the seller write to each other. Critical.

talk-open = Qualunque cosa si dica qui, apri la controversia in tempo: l’ultimo giorno sicuro è { $day } ({ $mark }). Scrivere al venditore non ferma la scadenza. Una promessa di più tempo conta solo quando la pagina dell’ordine mostra una nuova data.

talk-doubtful = Non aspettare una risposta qui: forse è già troppo tardi. Prova subito. L’ultimo giorno sicuro era { $day } ({ $mark }).

talk-estimate = L’ultimo giorno di questo ordine non è ancora noto. Apri la sua pagina per trovarlo prima di accettare di aspettare.

talk-in-part = È tornata solo una parte del denaro. Non è noto se si può aprire un’altra controversia. Guarda la pagina dell’ordine, qualunque cosa si dica qui: l’ultimo giorno sicuro è { $day } ({ $mark }).

## What else to know of an order now: sentences in view on its page and in its row.

extension = È ancora in viaggio, e all’ultimo giorno sicuro mancano al massimo due settimane. Puoi chiedere al venditore di allungare il tempo di consegna: conta solo se poi la pagina dell’ordine mostra la nuova data. Se non la mostra, apri la controversia. Ultimo giorno sicuro: { $day }.

extension-late = È ancora in viaggio, ed è troppo tardi per chiedere più tempo al venditore. Apri la controversia subito. Ultimo giorno sicuro: { $day }.

scan = Il corriere dice che è stato consegnato in data { $day }. Controlla la merce subito: AliExpress può confermare la ricezione da solo, e forse corre già un tempo più breve per una controversia. Se non è arrivato niente, salva oggi un’immagine della pagina del tracciamento.

moved-earlier =
    { $days ->
        [one] La data di rimborso ora è prima: da { $from } è passata a { $to } ({ $page }, letto in data { $seen }). Hai 1 giorno in meno.
       *[other] La data di rimborso ora è prima: da { $from } è passata a { $to } ({ $page }, letto in data { $seen }). Hai { $days } giorni in meno.
    }

moved-later =
    { $days ->
        [one] La data di rimborso ora è dopo: da { $from } è passata a { $to } ({ $page }, letto in data { $seen }). Hai 1 giorno in più.
       *[other] La data di rimborso ora è dopo: da { $from } è passata a { $to } ({ $page }, letto in data { $seen }). Hai { $days } giorni in più.
    }

said-deadline = In data { $seen } hai impostato la data di rimborso: { $day }. AliExpress mostrava { $from } ({ $page }). La tua data serve ad avvisarti; delle due, quella che viene dopo decide quando è finita.

said-deadline-alone = In data { $seen } hai impostato la data di rimborso: { $day }. Nessuna pagina ne mostrava una.

said-not-received = In data { $day } hai detto che non è arrivato.

said-received = In data { $day } hai detto che è arrivato.

dispute-cancelling = Non annullarla perché lo chiede il venditore: si può riaprire solo finché c’è tempo per farlo.

dispute-refunded = Il denaro può impiegare fino a 20 giorni lavorativi dalla decisione. Se allora non è arrivato, chiedi ad AliExpress.

dispute-return = Qui niente succede da solo: entro 10 giorni dall’accordo, o come dice la richiesta di reso, la merce deve essere spedita e il suo numero di tracciamento inserito. Conserva la ricevuta.

dispute-shopper = Tocca a te: rispondi a quello che è stato offerto. Accettare chiude la controversia per sempre. Puoi anche rifiutare un’offerta e chiederne un’altra.

dispute-wait = Di solito ci vogliono da qualche giorno a qualche settimana, e può andare oltre l’ultimo giorno per aprire una controversia. Finché non è risolta, tutte e due le parti possono cambiare quello che chiedono.

refund-all-unclear = Denaro tornato: { $back } ({ $page }, letto in data { $seen }). Non è noto se è tutto quello che è stato pagato.

refund-part = Denaro tornato: { $back } su { $paid } ({ $page }, letto in data { $seen }).

refund-part-unclear = È tornato del denaro ({ $page }, letto in data { $seen }). Non è noto se è tutto quello che è stato pagato.

refund-rest = Non è noto se si può aprire un’altra controversia. Se questo non risolve la cosa, cerca il pulsante sulla pagina dell’ordine.

refund-which = Non è detto per quale degli articoli.

left-card = Se hai pagato con la carta, la tua banca forse può riprendere il pagamento (storno, «chargeback»). Ha i suoi limiti di tempo: chiedi presto.

left-chat = Quello che forse resta è la chat di AliExpress. Indica lì il numero dell’ordine e che cosa non va.

## Dates of rules that are no last day for a dispute. $day: the last day, that day included, unless something else is said.

rule-appeal = Controlla se puoi fare ricorso contro la decisione. Si dice che ci siano 7 giorni per farlo, che finirebbero in data { $day }.

rule-platform-joins = Se tu e il venditore non vi mettete d’accordo, AliExpress interviene da solo. Aspettalo intorno al giorno { $day }.

rule-refund-arrives = Il denaro può impiegare fino a 20 giorni lavorativi. Se entro il giorno { $day } non è arrivato, chiedi ad AliExpress.

rule-return-and-number = Spedisci il reso e inserisci il suo numero di tracciamento entro la fine del giorno { $day }. Fai tutte e due le cose: senza il numero il denaro va al venditore.

rule-seller-answers = Il venditore ha 5 giorni per rispondere, circa fino al giorno { $day }. Se non risponde, si decide come hai chiesto.

rule-delay-coupon = Questa non è una data per una controversia, ma per un coupon: se alla fine del giorno { $day } non è arrivato niente, la pagina dell’ordine ti permette di chiedere un coupon per il ritardo.

rule-free-return = Reso gratuito: rispediscilo entro la fine del giorno { $day }, non usato, senza dover dare un motivo.

rule-eu-guarantee = Garanzia legale nell’UE: il venditore risponde di un difetto fino al giorno { $day }, qualunque siano i tempi di AliExpress per una controversia.

rule-eu-withdrawal = Diritto di recesso nell’UE: puoi dichiararlo fino alla fine del giorno { $day }. Di solito la spedizione del reso la paghi tu.

rule-paypal = Se hai pagato con PayPal, la sua protezione acquisti accetta casi fino alla fine del giorno { $day }.

rule-warranty = Alcuni articoli hanno una garanzia di un anno, che finirebbe intorno al giorno { $day }. Guarda la pagina dell’articolo.

rule-other = Fino al giorno { $day }, secondo una regola di un altro file che dice di sé: «{ $words }».

rule-other-unnamed = Fino al giorno { $day }, secondo una regola di un altro file che non dice a che cosa serve.

## What a dispute may bring besides its outcome: in the composer, before it is begun.

side-cashback = Il cashback di un altro servizio può essere ripreso per quello che viene rimborsato.

side-many-disputes = Una volta è stato riferito che moltissime controversie, rispetto al numero di ordini, possono portare alla verifica di un account.

## The head of the popup: short remarks, one behind another, each of which stands alone. These are critical.

head-doubtful =
    { $n ->
        [one] Per 1 forse è troppo tardi: prova subito
       *[other] Per { $n } forse è troppo tardi: prova subito
    }

head-awaited =
    { $n ->
        [one] 1 controversia ti aspetta
       *[other] { $n } controversie ti aspettano
    }

head-closing =
    { $n ->
        [one] 1 scade entro 7 giorni
       *[other] { $n } scadono entro 7 giorni
    }

head-none-closes = Nessuna scadenza entro 7 giorni

head-none-known = Nessuna scadenza nota entro 7 giorni

head-next = prossima scadenza: { $day }

head-at-stake = { $sums } in gioco

head-at-least-at-stake = almeno { $sums } in gioco

## Notices in the popup: what could not be read, and what was lost.

trouble-unreadable = Non è stato possibile leggere una pagina ({ $page }): forse il sito è cambiato. Le date mostrate qui vengono da visite precedenti. Guarda anche direttamente la pagina di AliExpress.

trouble-unreadable-of = Non è stato possibile leggere una pagina dell’ordine { $number } ({ $page }): forse il sito è cambiato. Le date mostrate qui vengono da visite precedenti. Guarda anche direttamente la pagina di AliExpress.

trouble-in-part = Una pagina è stata letta solo in parte ({ $page }), quindi qui forse manca una data. Guarda anche direttamente la pagina di AliExpress.

trouble-in-part-of = Una pagina dell’ordine { $number } è stata letta solo in parte ({ $page }), quindi qui forse manca una data. Guarda anche direttamente la pagina di AliExpress.

trouble-more =
    { $n ->
        [one] E ancora 1 pagina.
       *[other] E ancora { $n } pagine.
    }

lost-more = E ancora { $n }, { $all } in tutto.

lost-beside-page =
    { $n ->
        [one] 1 ordine che era conosciuto è andato perso. I tuoi ordini in Recourse dicono quale.
       *[other] { $n } ordini che erano conosciuti sono andati persi. I tuoi ordini in Recourse dicono quali.
    }

lost-order = Ordine { $number }: quello che se ne sapeva è sparito, quindi la sua data non conta. Aprilo una volta.

lost-order-unread = Ordine { $number }: non è stato possibile leggere quello che ne era salvato, quindi la sua data non conta. Aprilo una volta.

lost-reminders-of = Ordine { $number }: non è stato possibile leggere quali promemoria hai già avuto. Uno forse arriverà ancora una volta e, se per questo ordine non ne volevi, indicalo di nuovo.

lost-unnamed =
    { $n ->
        [one] 1 ordine che era conosciuto è sparito, e con lui il suo numero. Apri una volta l’elenco degli ordini.
       *[other] { $n } ordini che erano conosciuti sono spariti, e con loro i numeri. Apri una volta l’elenco degli ordini.
    }

lost-settings = Le tue scelte (promemoria, ore di silenzio, barra degli strumenti) sono sparite, e valgono quelle abituali. Guarda le opzioni e scegli di nuovo.

lost-settings-unread = Non è stato possibile leggere le tue scelte (promemoria, ore di silenzio, barra degli strumenti), e valgono quelle abituali. Guarda le opzioni e scegli di nuovo.

lost-calendar = Quello che i tuoi file di calendario hanno detto finora non si sa più. Il prossimo file sposta ancora i tuoi eventi, ma non può togliere quelli degli ordini conclusi: cancellali tu.

lost-reminders = Non è stato possibile leggere i promemoria che ti aspettavano. Le date sono comunque in questo elenco, e i prossimi promemoria arrivano come sempre.

lost-claim = La richiesta che avevi iniziato non c’è più. Iniziala di nuovo dal suo ordine.

lost-search = La ricerca delle scadenze mancanti non ha potuto continuare. Iniziala di nuovo.

lost-exchange = Non è stato possibile leggere quello che era salvato dello scambio con gli altri tuoi browser. Lo scambio ricomincia da capo, e niente di quello che è stato letto è perso.

lost-overview = Non è stato possibile leggere il riepilogo dei tuoi ordini. È stato rifatto partendo dagli ordini: non si è perso niente.

lost-waiting-claim = Non è stato possibile leggere una richiesta che aspettava il suo turno. Iniziala di nuovo dal suo ordine.

lost-record = Non è stato possibile leggere un dato salvato, che è stato messo da parte. Non si è perso altro.

understood = Ho capito

## The list in the popup.

popup-most-urgent =
    { $n ->
        [one] È mostrato il più urgente.
       *[other] Sono mostrati i { $n } più urgenti.
    }

popup-none-found = Nessuno dei tuoi ordini aperti contiene queste parole.

popup-none-open = Nessun ordine è aperto.

popup-private = Niente lascia questo browser.

popup-private-but-sync = Le scadenze aperte vanno agli altri tuoi browser, come hai scelto nelle opzioni. Nient’altro lascia questo browser.

popup-orders-read =
    { $n ->
        [one] 1 ordine letto
       *[other] { $n } ordini letti
    }

popup-undated =
    { $n ->
        [one] 1 senza data
       *[other] { $n } senza data
    }

popup-unseen =
    { $n ->
        [one] 1 oltre l’ultimo giorno: guarda
       *[other] { $n } oltre l’ultimo giorno: guarda
    }

my-orders = I miei ordini su AliExpress

show-my-orders = Mostra i miei ordini

remind-choose-time = Scegli quando

remind-no-more = Niente più promemoria per questo ordine

finished-orders =
    { $n ->
        [one] 1 ordine completato senza una data futura
       *[other] { $n } ordini completati senza una data futura
    }

finished-left-out =
    { $n ->
        [one] 1 ordine completato senza una data futura, non contato, come hai scelto
       *[other] { $n } ordini completati senza una data futura, non contati, come hai scelto
    }

finished-why = Anche per un ordine completato si può ancora aprire una controversia per un po’ di tempo. Fino a quando, lo dice la sua pagina. È considerato concluso 120 giorni dopo l’ultima cosa che se ne sa.

finished-more =
    { $n ->
        [one] E ancora 1.
       *[other] E ancora { $n }.
    }

finished-count = Contali di nuovo

finished-leave-out = Gli ordini completati non mi interessano

## The search for missing dates: one tab opens the orders' own pages one after another.

search-offer =
    { $n ->
        [one] Cerca le scadenze mancanti (1 ordine)
       *[other] Cerca le scadenze mancanti ({ $n } ordini)
    }

search-offer-some =
    { $n ->
        [one] Cerca le scadenze mancanti (1 ordine su { $all })
       *[other] Cerca le scadenze mancanti ({ $n } ordini su { $all })
    }

search-next =
    { $n ->
        [one] Cerca le prossime (1 ordine)
       *[other] Cerca le prossime ({ $n } ordini)
    }

search-next-some =
    { $n ->
        [one] Cerca le prossime (1 ordine su { $all })
       *[other] Cerca le prossime ({ $n } ordini su { $all })
    }

search-all =
    { $n ->
        [one] 1 in una volta
       *[other] Tutti e { $n } in una volta
    }

search-most =
    { $n ->
        [one] 1 in una volta
       *[other] { $n } in una volta
    }

search-how = Apre una volta ognuno di questi ordini in una sola scheda in secondo piano, a pochi secondi l’uno dall’altro, e legge la sua data. La ricerca si ferma a ogni segno che il sito vuole farti rallentare.

search-progress = Ordini visitati: { $n } su { $all }

search-meanwhile = Una sola scheda li apre uno dopo l’altro, a pochi secondi di distanza. Intanto puoi fare altro.

search-stop = Ferma

search-continue =
    { $n ->
        [one] Continua (ancora 1)
       *[other] Continua (ancora { $n })
    }

search-close = Chiudi

search-read-all =
    { $known ->
        [one] Ordini letti: { $n } su { $all }, non ne resta nessuno. Ora è nota 1 data.
       *[other] Ordini letti: { $n } su { $all }, non ne resta nessuno. Date ora note: { $known }.
    }

search-read =
    { $known ->
        [one] Ordini letti: { $n } su { $all }, ancora da leggere: { $left }. Ora è nota 1 data.
       *[other] Ordini letti: { $n } su { $all }, ancora da leggere: { $left }. Date ora note: { $known }.
    }

search-undated =
    { $n ->
        [one] La pagina di 1 ordine non mostra ancora una data: { $numbers }.
       *[other] Le pagine di { $n } ordini non mostrano ancora una data: { $numbers }.
    }

search-unread =
    { $n ->
        [one] Non è stato possibile leggere 1 ordine: { $numbers }. Aprilo tu.
       *[other] Non è stato possibile leggere { $n } ordini: { $numbers }. Aprili tu.
    }

search-stopped = Hai fermato la ricerca. Quello che è stato letto resta salvato.

search-tab-closed = La sua scheda è stata chiusa, quindi la ricerca si è fermata. Quello che è stato letto resta salvato.

search-no-tab = Il browser non ha potuto aprire la scheda, quindi la ricerca si è fermata.

search-elsewhere = La ricerca si è fermata: il sito ha mostrato una pagina diversa dall’ordine, molto probabilmente una che ti chiede di accedere. La scheda è ancora aperta: fai lì quello che chiede il sito, poi continua.

search-login = La ricerca si è fermata: il sito ti chiede di accedere. Fallo nella scheda che è ancora aperta, poi continua.

search-captcha = La ricerca si è fermata: il sito chiede se c’è una persona. Rispondi nella scheda che è ancora aperta, e aspetta un po’ prima di continuare.

search-gave-up = La ricerca si è fermata: non è stato possibile leggere due ordini di fila. Forse il sito è cambiato.

search-restarted = Il browser è stato riavviato, quindi la ricerca ti aspetta.

## The composer: the page on which the shopper writes a claim, before it goes into the site's form. A label stands in front of its field
## or behind its tick.

composer-title = La tua richiesta

composer-arrived = È arrivato?

composer-arrived-no = No

composer-arrived-yes = Sì, è arrivato

composer-reason = Che cosa non va

composer-choose-reason = Scegli che cosa non va

composer-want = Che cosa vuoi

composer-refund = Un rimborso, totale o parziale

composer-return = Rispedire l’articolo in cambio di un rimborso. Di solito paghi tu la spedizione, e verso la Cina è cara. Una volta concordato, hai circa 10 giorni per spedirlo e inserire il numero di tracciamento.

composer-amount-in = Quanto, in { $currency }

composer-amount = Quanto, con la valuta, per esempio USD 12.50

composer-said = Quello che sai solo tu. Un fatto per riga, breve e vero.

composer-letter = La lettera. Cambiala come vuoi.

composer-evidence = Che cosa lo prova. Lo aggiungi tu al modulo. Spunta quello che hai pronto:

composer-go-on = Vai al modulo

composer-sheet = Foglio delle prove

composer-close = Chiudi e conserva

claim-discard = Scarta questa richiesta

## What is wrong: the reasons of a dispute, in a list to choose from, and in the panel beside the form. A few words each.
## Use the site's own words for them where they are known. Those that begin with “nr” are for what did not arrive, those with “rc” for
## what arrived.

reason-nr-deadline-passed = Non consegnato in tempo

reason-nr-marked-delivered = Segnato come consegnato, ma non ricevuto

reason-nr-no-tracking = Nessuna informazione di tracciamento

reason-nr-returned-to-sender = Tornato al venditore

reason-nr-customs = Fermo in dogana

reason-nr-wrong-address = Inviato a un indirizzo sbagliato

reason-nr-refused = Consegna rifiutata

reason-nr-shipping-method-changed = Spedito in modo diverso da quanto concordato

reason-rc-damaged = Danneggiato

reason-rc-not-as-described = Non conforme alla descrizione

reason-rc-does-not-work = Non funziona

reason-rc-wrong-item = Articolo sbagliato

reason-rc-quantity-short = Meno articoli di quelli ordinati

reason-rc-quality = Problema di qualità

reason-rc-fake = Contraffatto

reason-rc-empty-parcel = Pacco vuoto

reason-rc-return-not-refunded = Restituito e non rimborsato

reason-personal-reason = Non serve più

reason-other = Altro motivo

## What proves a claim, by its reason. Each stands behind a tick, and in the panel beside the form behind “to add:”. One line.
## “Screenshot” is a picture of what the screen shows.

evidence-tracking-page = Uno screenshot della pagina del tracciamento, del corriere o di un servizio di tracciamento (facoltativo)

evidence-no-tracking-result = Uno screenshot della pagina del corriere che non mostra nessun risultato (facoltativo)

evidence-tracking-return = Uno screenshot del tracciamento con il ritorno, il luogo e la data

evidence-customs-letter = La lettera della dogana, con il motivo che indica

evidence-tracking-city = Il tracciamento con la città o il codice postale dove è andato

evidence-own-address = Il tuo indirizzo come sta nell’ordine

evidence-delivery-entry = Uno screenshot della riga sulla consegna, con luogo e ora

evidence-post-office-note = Una lettera o una nota delle poste che dice che non è stato consegnato niente

evidence-refusal-note = La nota del corriere sul rifiuto

evidence-shipping-method = Il metodo di spedizione come lo mostra l’ordine

evidence-other-shipping-label = L’etichetta o il tracciamento che ne mostra un altro

evidence-defect-photos = Foto del difetto, alla luce del giorno

evidence-device-video = Un video, se è un apparecchio che non funziona

evidence-not-working-video = Un video, senza tagli, dell’articolo che non funziona

evidence-item-label-photo = Una foto dell’articolo e della sua etichetta

evidence-listing-description = Uno screenshot della descrizione sulla pagina dell’articolo

evidence-item-photo = Una foto dell’articolo accanto; per le taglie su una superficie piana, con un righello nella foto

evidence-size-label-photo = Una foto dell’etichetta della taglia

evidence-package-photos = Foto della confezione da fuori

evidence-damage-photos = Foto dell’articolo danneggiato

evidence-damage-report = Il verbale del corriere o delle poste, se c’è

evidence-all-items-photo = Tutti gli articoli in una sola foto

evidence-label-weight = L’etichetta del pacco con il suo peso

evidence-unboxing-video = Il video dell’apertura, se ne hai fatto uno

evidence-arrived-photo = Una foto di quello che è arrivato, accanto a uno screenshot della pagina dell’articolo

evidence-package-label = L’etichetta della confezione

evidence-not-genuine-photo = Una foto di quello che mostra che non è originale

evidence-brand-statement = La dichiarazione del titolare del marchio, se ce l’hai

evidence-label-weighed = L’etichetta del pacco con il suo peso, e il peso alle poste

evidence-sealed-video = Il video dell’apertura, a partire dal pacco sigillato

evidence-empty-photo = Una foto della confezione vuota da tutti i lati

evidence-return-receipt = La ricevuta della restituzione con il suo numero di tracciamento

evidence-return-delivery = Uno screenshot della consegna della restituzione

evidence-unused-photo = Una foto dell’articolo non usato nella sua confezione

evidence-any = Tutto quello che mostra il fatto che indichi

## Under the field for the amount: why what was typed there is none that can be asked for. What to type instead follows it, in a
## sentence of its own.

amount-none = Questo non è un importo.

amount-too-little = Un importo deve essere maggiore di zero.

amount-no-currency = Manca la valuta.

amount-other-currency = Non hai pagato in { $currency }.

amount-too-much = Hai pagato al massimo { $sums }. Scrivi questo importo, o meno.

amount-type-in = Scrivi un numero, in { $currency }, per esempio 12,50.

amount-type = Scrivi un numero con la sua valuta, per esempio USD 12.50.

## In the composer: what does not go together with what is known. It is asked about, and never forbidden.

doubt-completed = L’ordine è segnato come completato, come se fosse stato ricevuto. È stato confermato per sbaglio, o dal sito stesso? Scrivilo sopra.

doubt-delivered = Il corriere dice che è stato consegnato in data { $day }. Se non ti è arrivato, il motivo giusto è «Segnato come consegnato, ma non ricevuto».

doubt-promised = Promesso fino al giorno { $day }: non è ancora passato. Perciò la lettera non dice che è in ritardo, e il sito forse ti chiederà di aspettare.

doubt-personal-reason = Per una cosa che semplicemente non serve, il sito offre una restituzione, e quasi mai solo un rimborso.

doubt-above-price = È più di quanto è costato l’articolo: { $sums }

doubt-other-reason = «Altro motivo» non dice ancora niente: scrivi sopra che cos’è.

## The letter says something else than what was chosen. In the composer and in the panel beside the form. All of these are critical.

letter-says-arrived = La tua lettera dice che è arrivato, ma hai scelto che non è arrivato.

letter-says-not-arrived = La tua lettera dice che non è arrivato, ma hai scelto che è arrivato.

letter-names-other = La tua lettera indica { $named }, ma tu chiedi { $asked }.

letter-changed = Hai scelto un’altra cosa dopo aver cambiato la lettera.

letter-rewrite = Riscrivi la lettera

letter-keep = Va bene così

letter-own = Riprendi la mia lettera

## The panel beside the site's dispute form: what will be filled in, and what was. The name of a field stands first, what will be or
## was filled in behind it, and then a remark, in lower case where the language has it.

form-yours = Recourse non preme mai «Avanti», «Invia» o «Conferma». Controlla ogni campo; l’ultimo pulsante lo premi tu.

form-field =
    { $role ->
        [received] Pacco ricevuto?
        [solution] Che cosa vuoi
        [reason] Motivo
        [amount] Importo
       *[description] Descrizione
    }

form-ready = La tua richiesta, pronta per compilare il modulo

form-filling = Compilazione in corso …

form-filled = Compilato. Ora controlla e invia tu.

form-filled-part = Compilato in parte. Il resto tocca a te.

form-undone = Rimesso com’era

form-undone-part = Rimesso com’era, per quanto il modulo lo permette

form-fill = Compila

form-fill-again = Compila di nuovo

form-fill-replacing = Compila, e sostituisci quello che c’è

form-fill-maximum = Compila con il massimo, { $sums }

form-read-or-change = Leggi o cambia

form-undo = Annulla

form-copy-text = Copia il testo

form-copy = Copia

form-shorten-own = Usa una lettera breve invece della mia

form-shorten = Usa una lettera più breve, con gli stessi fatti

form-letter-length =
    { $n ->
        [one] la tua lettera, 1 carattere
       *[other] la tua lettera, { $n } caratteri
    }

form-value-yes = sì

form-value-no = no

form-value-refund = solo rimborso

form-value-return = reso e rimborso

## The same: remarks about a field that will be filled in, or says already what it should. One line.

form-will-replace = sostituisce quello che c’è

form-will-open = con le parole del modulo, che sono nel suo elenco

form-already = c’è già scritto così

form-already-set = il modulo l’ha già impostato su quello che chiedi

form-filling-now = compilazione in corso …

form-waits = in attesa

form-question-left = lo chiede il modulo; la risposta spetta a te

## The same: remarks about a field that is not filled in, and why. One line.

form-ambiguous = due campi si somigliano; scegli tu

form-no-field = nel modulo non è stato ancora trovato un campo per questo; guarda tu

form-not-found = il punto in cui il modulo lo chiede non è stato trovato; guarda tu

form-not-asked = questo modulo qui non lo chiede

form-elsewhere = c’è un campo così fuori da questo modulo; è lasciato a te

form-unclear = «sì» qui può voler dire due cose; scegli tu

form-other-unit = qui il modulo non conta in denaro; inseriscilo tu

form-other-form = questo modulo serve per una cosa diversa dalla tua richiesta

form-hidden = il campo è nascosto

form-read-only = il modulo non permette di cambiarlo

form-disabled = disattivato; forse bisogna prima rispondere a un altro campo

form-already-filled = qui c’è già scritto qualcosa; resta com’è

form-unsupported = questo tipo di campo è lasciato a te

form-no-option = nessuna delle opzioni dice questo; scegli tu

form-other-currency = il modulo conta in un’altra valuta; inseriscilo tu

form-not-known = non noto; inseriscilo tu

form-disagrees = la tua lettera dice una cosa diversa da quella che hai scelto

form-other-order = questo modulo è per un altro articolo

form-over-amount = non compilato: il modulo permette al massimo { $sums }

form-over-characters =
    { $n ->
        [one] non compilato: il modulo permette al massimo 1 carattere
       *[other] non compilato: il modulo permette al massimo { $n } caratteri
    }

form-over-bytes =
    { $n ->
        [one] non compilato: il modulo permette al massimo 1 byte
       *[other] non compilato: il modulo permette al massimo { $n } byte
    }

form-over-words =
    { $n ->
        [one] non compilato: il modulo permette al massimo 1 parola
       *[other] non compilato: il modulo permette al massimo { $n } parole
    }

form-later = non compilato: nel frattempo il modulo è cambiato; premi «Compila di nuovo»

## The same: remarks about a field after it was filled in, or put back. One line.

form-done = compilato e controllato

form-changed = il campo è cambiato durante la compilazione; lasciato com’era

form-was-hidden = il campo era nascosto quando andava compilato

form-not-offered = l’elenco non lo offre; scegli tu

form-gone = il campo è sparito durante la compilazione

form-overwritten = la pagina non l’ha conservato; guarda tu

form-failed = non è stato possibile compilarlo

form-put-back = rimesso com’era

form-undo-gone = il campo non è più su questa pagina

form-undo-theirs = l’hai cambiato tu nel frattempo; resta com’è

form-undo-unfit = qui il modulo ora chiede un’altra cosa e questo campo non si può più svuotare; correggilo tu

form-undo-left = il modulo non può più svuotare questo campo; conta solo quando invii

## The same: pictures and videos, which the shopper adds.

form-pictures = Foto e video

form-proof = da aggiungere: { $proof }

form-proof-ready = da aggiungere: { $proof } (ce l’hai pronto)

form-pictures-yours = li aggiungi tu: Recourse non carica nessun file

form-pictures-limits = li aggiungi tu: Recourse non carica nessun file. Il modulo dice: { $limits }

form-pictures-here = Foto e video: li aggiungi tu qui

## Panels about a claim, on the site's pages and on ours.

claim-press-arrived = Ora premi qui: si apre il modulo della controversia. Alla domanda «ricevuto?» rispondi «Sì». Recourse compila il modulo lì.

claim-press-not-arrived = Ora premi qui: si apre il modulo della controversia. Alla domanda «ricevuto?» rispondi «No». Recourse compila il modulo lì.

claim-unfinished = La tua richiesta non è finita

claim-no-reason = Non hai ancora scelto che cosa non va.

claim-bad-amount = L’importo che hai scritto non si può chiedere.

claim-go-on = Continuala

claim-which-form = La tua richiesta è per questo modulo?

claim-unsure = Una richiesta aspetta, e questa pagina non dice per quale articolo è. È questo?

claim-this-one = Sì, questo

claim-discarded = La tua richiesta è scartata

claim-gone-soon = Sparisce per sempre tra un’ora, o appena ne inizi un’altra.

claim-restore = Riprendila

claim-none = Nessuna richiesta aspetta. Iniziane una da un ordine, sulla sua pagina o nella finestra di Recourse.

claim-order-unknown-title = Questo ordine non è conosciuto

claim-order-unknown = Apri una volta la sua pagina, poi inizia lì la richiesta.

claim-field-short-title = Il campo è troppo corto

claim-field-short = Anche la lettera più breve con questi fatti è più lunga di quanto permette questo campo. Scrivine una tu.

claim-no-words-title = Recourse non riesce a leggere questo modulo

claim-no-words = Il suo file di parole manca o non si può leggere. Installa di nuovo Recourse; niente di quello che è stato letto è perso.

## Other panels on the site's pages: a heading, and what it is about. Short.

panel-close = Chiudi

panel-copy-report = Copia un rapporto senza dati personali

talking-title = Parlare non ferma la scadenza

talking-unnamed = Questa pagina non indica nessun ordine. Gli ultimi giorni sicuri dei tuoi ordini aperti:

talking-more = Ce ne sono altri.

page-unreadable-title = Recourse non riesce a leggere questa pagina

page-unreadable = Qui non è stato possibile leggere nessun ordine ({ $page }). Forse il sito è cambiato, o qui non ci sono ordini. Le date mostrate altrove vengono da visite precedenti.

page-unsupported-title = Recourse non può leggere aliexpress.ru

page-unsupported = Questa parte di AliExpress è un’altra applicazione, che Recourse non legge. Guarda le tue scadenze sul sito stesso; gli ordini di aliexpress.com vengono letti come sempre.

page-crowded-title = Troppi ordini in una volta

page-crowded = Questa pagina mostra più ordini ancora sconosciuti qui di quanti ne abbia qualsiasi elenco. Quelli in più non sono stati conservati.

not-allowed-title = Non fatto

not-allowed = Questa pagina non può chiederlo, o non mostra più quell’ordine. Ricaricala.

newer-title = È installata una versione più vecchia di Recourse

newer = Quello che è salvato è stato scritto da una versione più nuova di Recourse. Questa più vecchia non lo tocca e non ne mostra niente: aggiorna Recourse.

## The browser did not store something. A heading, what became of it, why, and what to do: a sentence each. All of these are critical.

unstored-title = Recourse non ha potuto salvare

unstored-import = Il file non è stato importato, e non è cambiato niente.

unstored-forget = Quello che volevi far dimenticare è sparito, ma non è stato possibile annotarlo. Ci sarà un altro tentativo.

unstored-read = Non è stato possibile salvare quello che è stato appena letto. Resta fino alla chiusura del browser, e niente di quello che è stato letto prima è perso.

unstored-full-by = Lo spazio del browser per le estensioni è pieno: servono { $needs } MB, e c’è posto per { $room } MB ({ $why }).

unstored-full = Lo spazio del browser per le estensioni è pieno ({ $why }).

unstored-why = Il browser ha risposto: «{ $why }».

unstored-full-next = Nelle opzioni fai dimenticare gli ordini che non ti servono più, poi ricarica questa pagina.

unstored-next = Ricarica questa pagina per riprovare.

## What the shopper says of an order was not taken in. It stands beside what was pressed.

state-order-unknown = Questo ordine non è conosciuto. Apri una volta la sua pagina, poi dillo lì.

state-item-unknown = Questo articolo non è conosciuto. Apri una volta la pagina dell’ordine, poi dillo lì.

state-no-date = Questa non è la data di rimborso di un ordine aperto. Non è cambiato niente.

state-elsewhere = L’hai detto in un altro dei tuoi browser: ritiralo lì.

## The options: what a corrected file of the site would change, before it is used. One sentence after another.

preview-known = Ordini conosciuti qui: { $n }.

preview-over = Ora in corso, ma conclusi secondo questo file: { $n } ({ $numbers }).

preview-other = Con un altro stato: { $n } ({ $numbers }).

preview-undated = Senza la loro data: { $n } ({ $numbers }).

import-silent = Ora in corso, e senza promemoria secondo questo file: { $n } ({ $numbers }).

preview-none = Con le sue parole e i suoi codici nessuno verrebbe letto in modo diverso.

preview-rest = Quello che legge in altri punti di una pagina si vede quando quella pagina viene aperta.

## Beside what was pressed on a page of ours.

ask-silent = Recourse non risponde. Riprova, o chiudi e apri di nuovo.

ask-copied = Copiato

ask-copy-refused = Il browser ha rifiutato di copiare

ask-undone = Non è stato possibile. Apri una volta la pagina dell’ordine, poi riprova lì.

sheet-nothing = Di questo ordine non è registrato niente.

## Pages of ours: what stands on them before anything is known.

reading = Lettura in corso …

show-more = Mostra altri

options = Opzioni

popup-about = Fino a quando puoi aprire una controversia

popup-in-tab = Apri in una scheda

search = Cerca

search-orders = Cerca nei tuoi ordini

popup-zone = Le date sono contate con l’ora del Pacifico (Stati Uniti) e mostrate per il luogo in cui ti trovi.

file-saved = { $name } è nei tuoi download.

claim-title = Recourse: la tua richiesta

claim-about = La tua richiesta. Il sito non può vedere quello che scrivi qui prima che tu compili il suo modulo.

claim-foot = Da qui non viene inviato niente. Il modulo sul sito lo invii tu.

sheet-title = Foglio delle prove

sheet-print = Stampa

## The options. A label stands in front of its field or behind its tick.

options-title = Recourse: opzioni

options-language = Lingua

options-language-of = Recourse parla

options-language-browser = la lingua del browser

options-language-why = Nessun madrelingua ha ancora controllato i testi nelle lingue diverse dall’inglese. Se una frase non è chiara, passa all’inglese.

options-reminders = Promemoria

options-notify = Mostra notifiche

options-notify-why = Il browser chiede se Recourse può mostrarle. Dicono quando il tempo per una controversia sta per finire, solo su questo computer. Senza notifiche, la barra degli strumenti, la finestra di Recourse e un banner sulle pagine dei tuoi ordini dicono lo stesso.

options-ladder = Quanto tempo prima dell’ultimo giorno, in giorni (d) e ore (h)

options-opened = Quando si può aprire una controversia

options-delivered = Quando un pacco è stato consegnato: controlla che cosa è arrivato

options-moved = Quando un ultimo giorno ora è prima o dopo

options-quiet-why = Un promemoria che cade nelle ore di silenzio arriva dopo, oppure prima se resterebbe poco tempo.

options-quiet = Ore di silenzio

options-quiet-from = dalle

options-quiet-to = alle

options-quiet-range = Per avere ore di silenzio riempi tutti e due i campi; per non averne, svuotali tutti e due.

options-toolbar = Barra degli strumenti e memoria

options-badge-days = Quanti giorni prima di un ultimo giorno la barra degli strumenti lo mostra

options-skip-finished = Gli ordini completati senza una data non mi interessano: non contarli

options-keep-months = Dopo quanti mesi viene dimenticato un ordine concluso che non hai aperto

options-sync = Gli altri tuoi browser

options-sync-why = Se usi questo browser su più computer e hai fatto l’accesso alla sua sincronizzazione, questa può portare le tue scadenze aperte dall’uno all’altro. Allora le scadenze lasciano questo browser: passano per l’account presso chi produce il browser (Google, Mozilla, Microsoft …), e valgono le sue regole su chi le legge e quanto le conserva. Recourse non ha un server e da parte sua non invia niente.

options-sync-on = Porta le scadenze aperte negli altri miei browser

options-sync-what = Che cosa viene portato di ogni ordine aperto: il suo numero, quelli dei suoi articoli e quanti sono, le sue date con la pagina in cui ognuna è stata letta, a che punto sono l’ordine e una controversia, il Paese in cui va, l’host del sito e codici dei suoi servizi, quello che ne hai detto e quello che hai fatto dei suoi promemoria. Nessun titolo, nessun prezzo, nessun venditore, nessun indirizzo, nessuna richiesta. Metti la spunta in ognuno dei browser. Se la togli, viene eliminato quello che questo browser ha comunicato; quello che è arrivato dagli altri resta qui finché non lo fai dimenticare.

options-sync-titles = E i titoli di quello che ho comprato

options-files = Calendario e file

options-calendar = Tutte le scadenze aperte come calendario (.ics)

options-table = Ordini e date per un foglio di calcolo (.csv)

options-ledger = Tutto quello che Recourse sa (.json)

options-import = Riprendi un file .json

options-forget = Dimentica

options-order = Numero dell’ordine

options-forget-one = Dimentica questo ordine

options-since = O tutto quello che è stato letto per la prima volta da

options-forget-since = Dimentica quello che è stato letto da allora

options-forget-all = Dimentica tutto

options-forget-all-again = Premi ancora una volta: tutto viene cancellato e non torna

options-site = Quello che Recourse sa del sito

options-site-why = Dove si trovano le date sulle pagine di AliExpress è scritto in un solo file. Quando il sito cambia, si può importare un file corretto prima che esca una nuova versione. Importa solo un file di qualcuno di cui ti fidi: decide quali parole delle pagine dei tuoi ordini sono prese per date. Non può portare a nessun altro host, e niente di quello che dice fa premere a Recourse un pulsante che non può premere.

options-site-import = Importa un site.json corretto

## The options: what became of a press. They stand beside what was pressed.

choice-kept = Salvato.

choice-not-allowed = Il browser non lo permette, quindi non è cambiato niente.

choice-refused = { $why } Non è cambiato niente.

choice-no-span = { $text }: impossibile da leggere. Scrivi numeri di giorni e di ore, come in «14 d, 7 d, 6 h».

choice-no-json = Questo file non è JSON. Non è cambiato niente.

choice-no-order = Un numero d’ordine è fatto solo di cifre, come sulla pagina dell’ordine.

choice-no-since = Scegli prima un giorno e un’ora.

choice-failed = Non è stato possibile: { $why }

forgotten-order = Dell’ordine { $number } non si sa più niente.

forgotten-all = Tutto è dimenticato.

site-file-offered = { $name } non è ancora in uso. { $what }

site-file-use = Usa questo file

site-file-used = { $name } è ora in uso. Ricarica le pagine degli ordini che sono aperte.

site-file-refused = { $name } è stato rifiutato, e resta in uso quello che lo era prima: { $why }

## The icon in the toolbar. It has room for four characters, so no more than one letter behind a number.

icon-days = { $days }g

icon-days-unsure = { $days }g?

icon-hours = { $hours }h

icon-hours-unsure = { $hours }h?

icon-last-hour = <1h

icon-last-hour-unsure = <1h?

icon-unknown = ?{ $n }

icon-unknown-most = ?{ $n }+

## A reminder: the title of a notification, the line in bold in a banner on the site's pages and in the popup. At most eight words,
## with the time left. All are critical: nobody may give up, or wait, because of a wrong word.

reminder-open = Apri una controversia in tempo: { $left }

reminder-moved = Ultimo giorno spostato: { $left }

reminder-delivered = Consegnato. Controlla la merce: { $left }

reminder-opened = Controversia possibile ora: { $left }

reminder-part-refunded = Rimborsato in parte, guarda l’ordine: { $left }

reminder-dispute = Guarda la tua controversia

reminder-look = Guarda questo ordine

reminder-passed = Controversia: l’ultimo giorno sicuro è passato

## What a reminder says below its title: one or two sentences. Critical.

reminder-until = Puoi aprire una controversia senza rischi fino al giorno { $day }.

reminder-passed-why = L’ultimo giorno sicuro è passato prima che Recourse potesse dirtelo. Una controversia forse è ancora possibile: prova subito. Se non lo è, la tua banca o PayPal forse possono ancora aiutarti.

reminder-look-by = Apri la pagina dell’ordine e guarda, al più tardi in data { $day }.

reminder-look-why = L’ultimo giorno per una controversia non è noto. Apri una volta la pagina dell’ordine, e Recourse lo legge lì.

reminder-late = Questo promemoria è in ritardo, perché il browser era chiuso.

reminder-moved-from = La data di rimborso che mostra AliExpress è passata da { $from } a { $to }.

reminder-unread = Apri la pagina dell’ordine, e guarda che cosa c’è da fare.

## Several reminders in one notification: its title, and one line for each order.

reminders-due =
    { $n ->
        [one] 1 promemoria.
       *[other] { $n } promemoria.
    }

reminders-late =
    { $n ->
        [one] 1 promemoria era previsto mentre il browser era chiuso
       *[other] { $n } promemoria erano previsti mentre il browser era chiuso
    }

reminders-line = { $title }: ultimo giorno { $day }

reminders-line-passed = { $title }: forse è troppo tardi, prova subito

reminders-more =
    { $n ->
        [one] e ancora 1
       *[other] e ancora { $n }
    }

## The banner on the site's pages: reminders of other orders than the one that is shown.

reminders-elsewhere =
    { $n ->
        [one] 1 ordine è da guardare.
       *[other] { $n } ordini sono da guardare.
    }

reminders-elsewhere-by = Guarda al più tardi in data { $day }.

## Buttons of a reminder.

remind-prepare-claim = Prepara la richiesta

remind-me-tomorrow = Ricordamelo domani

remind-tomorrow = Domani

remind-in-three-days = Fra tre giorni

## Why a reminder was not put off. A notice.

remind-stays = Il promemoria resta

remind-too-late = È troppo tardi: c’è tempo solo fino al giorno { $day }. Scegli un momento almeno un’ora prima che finisca.

remind-over = È troppo tardi per un promemoria più avanti: l’ultima ora sicura è vicina o passata.

## The options: why a choice was not taken. What follows says that nothing was changed.

choice-badge-days = La barra degli strumenti può mostrare da 1 a 60 giorni.

choice-most-reminders = Prima di un ultimo giorno ci possono essere al massimo dodici promemoria.

choice-reminder-span = Un promemoria può arrivare da 1 ora a 60 giorni prima di un ultimo giorno.

choice-reminders-sorted = Ogni promemoria può esserci una sola volta, prima quello che arriva prima.

choice-quiet-ends = Le ore di silenzio hanno bisogno di un inizio e di una fine.

choice-quiet-same = Le ore di silenzio devono finire a un’ora diversa da quella in cui iniziano.

choice-quiet-long = Le ore di silenzio possono durare fino a dodici ore.

choice-quiet-times = Le ore di silenzio iniziano e finiscono a un’ora del giorno.

choice-keep-months = Gli ordini conclusi si possono conservare da 3 mesi a 10 anni.

choice-unread = Non è possibile leggere questa scelta ({ $why }).

## The exchange with the shopper's other browsers: beside its choice in the options, and as a notice in the popup.

sync-not-taken = Il browser non ha accettato le date per gli altri tuoi browser ({ $why }). Qui non si è perso niente, e ci sarà un altro tentativo.

sync-not-removed = Il browser non ha eliminato quello che è stato comunicato agli altri tuoi browser ({ $why }). Qui non si è perso niente, e ci sarà un altro tentativo.

sync-no-room =
    { $n ->
        [one] 1 ordine, il meno urgente, non ha trovato posto nello spazio di sincronizzazione del browser. Gli altri tuoi browser non ne sanno niente.
       *[other] { $n } ordini, i meno urgenti, non hanno trovato posto nello spazio di sincronizzazione del browser. Gli altri tuoi browser non ne sanno niente.
    }

sync-unread =
    { $n ->
        [one] Non è possibile leggere 1 voce di un altro dei tuoi browser. Viene lasciata da parte, e qui non cambia niente.
       *[other] Non è possibile leggere { $n } voci degli altri tuoi browser. Vengono lasciate da parte, e qui non cambia niente.
    }

sync-newer = Un altro dei tuoi browser ha una versione più nuova di Recourse, che questa non capisce. Aggiorna Recourse qui.

sync-last = Ultimo scambio: { $time }.

## A calendar file, which the shopper opens with a calendar of theirs.

calendar-name = Ultimi giorni per le controversie

calendar-open = Apri una controversia prima che finisca questo evento: { $title }

calendar-part-refunded = Rimborsato in parte, guarda l’ordine prima che finisca questo evento: { $title }

calendar-over = Concluso: niente da fare

## A table for a spreadsheet: the heads of its columns, one to four words each. Numbers, days and addresses below them are the same in every language.

table-order = Numero dell’ordine

table-store = Negozio

table-title = Articolo

table-quantity = Quantità

table-currency = Valuta

table-price = Prezzo

table-placed = Ordinato in data

table-refund-date = Data di rimborso

table-state-head = Situazione

table-safe-until = Sicuro fino a

table-closed-after = Probabilmente troppo tardi dopo

table-mark = Come si sa la data

table-why = Perché

table-link = Link

table-state =
    { $state ->
        [not-shipped] non spedito
        [too-early] troppo presto
        [open] aperto
        [last-hours] ultime ore
        [doubtful] forse troppo tardi
        [closed] probabilmente troppo tardi
        [in-dispute] controversia in corso
        [refunded] rimborsato
        [refunded-in-part] rimborsato in parte
        [cancelled] annullato
       *[unknown] non noto
    }

## Files that are brought back, and what is forgotten: what became of it, in the options.

imported = File ripreso

imported-orders =
    { $n ->
        [one] 1 ordine è stato ripreso.
       *[other] { $n } ordini sono stati ripresi.
    }

import-strange = Questo file non è stato fatto da Recourse. Non è cambiato niente.

import-newer = Questo file è stato fatto da una versione più nuova di Recourse. Non è cambiato niente. Aggiorna Recourse, poi riprendi di nuovo il file.

import-unversioned = Questo file non dice quale versione di Recourse l’ha fatto. Non è cambiato niente.

import-damaged = Questo file è danneggiato ({ $why }). Non è cambiato niente.

forgotten-since =
    { $n ->
        [one] 1 ordine è dimenticato.
       *[other] { $n } ordini sono dimenticati.
    }

forget-failed = Non è stato possibile dimenticare tutto ({ $why }). Riprova.

forget-not-shared = Qui tutto è dimenticato, ma non quello che è stato comunicato agli altri tuoi browser ({ $why }).

## What went wrong between a page and Recourse: behind “This could not be done:”, or in a notice beside a page.

asked-too-much = Questa pagina chiede troppo in una volta.

told-too-much = Questa pagina contiene più di qualsiasi pagina di AliExpress, quindi non ne è stato letto niente.

## Which site file is used: it says where on AliExpress's pages the dates stand. In the options, and as a notice in the popup.

site-file-built-in = In uso: il file arrivato con Recourse ({ $version }).

site-file-corrected = Le pagine sono lette con il file del sito che hai importato ({ $version }).

site-file-outdated = Il file del sito che hai importato ({ $version }) non è più in uso: questa versione di Recourse ne ha uno più nuovo.

site-file-bad = Non è in uso il file del sito che hai importato, ma quello arrivato con Recourse: { $why }.

site-file-remove = Togli il file importato

## The evidence sheet, a page to print: labels in front of values, and headings. One to three words each.

sheet-order = Ordine

sheet-store = Negozio

sheet-item = Articolo

sheet-line = Numero dell’articolo nell’ordine

sheet-quantity = Quantità

sheet-price = Prezzo

sheet-total = Totale dell’ordine

sheet-status = Stato

sheet-dispute = Controversia

term =
    { $kind ->
        [after-receipt] Reso o rimborso dopo la ricezione
        [after-placed] Controversia dopo l’ordine
        [free-return] Reso gratuito dopo la consegna
       *[return-shipment] Per spedire il reso
    }

stage =
    { $stage ->
        [seller] in attesa del venditore
        [shopper] in attesa di una tua risposta
        [platform] in attesa di AliExpress
        [return] merce da rispedire
        [refunded] rimborsata
        [refunded-in-part] rimborsata in parte
        [ended] finita
        [unread] non capita
       *[unknown] aperta
    }

sheet-number = { $n }

sheet-days =
    { $n ->
        [one] 1 giorno
       *[other] { $n } giorni
    }

sheet-day = { $day }

sheet-moved-day = { $from }, poi { $to }

sheet-place = { $page }, { $at }

sheet-place-words = { $page }, { $at }: «{ $words }»

sheet-read = Che cosa è stato letto

sheet-moved = Date spostate

sheet-way = Percorso del pacco

sheet-said = Che cosa ha detto l’acquirente

statement =
    { $statement ->
        [received] È arrivato
        [not-received] Non è arrivato
       *[deadline] Data di rimborso
    }

sheet-foot = Registrato da Recourse dalle pagine di AliExpress così come venivano mostrate. Creato in data { $day }, orari di { $zone }.
