# What Recourse says, in Polish. No native speaker has reviewed it yet; en.ftl says where each message stands.

between-sentences = { " " }

sum = { $amount } { $currency }

## What the toolbar says while the pointer rests on it. One sentence after another; what comes first is most urgent.

toolbar-days-left =
    { $days ->
        [one] Na otwarcie najpilniejszego sporu został 1 dzień.
        [few] Na otwarcie najpilniejszego sporu zostały { $days } dni.
        [many] Na otwarcie najpilniejszego sporu zostało { $days } dni.
       *[other] Na otwarcie najpilniejszego sporu zostało { $days } dnia.
    }

toolbar-hours-left =
    { $hours ->
        [one] Na otwarcie najpilniejszego sporu została 1 godzina.
        [few] Na otwarcie najpilniejszego sporu zostały { $hours } godziny.
        [many] Na otwarcie najpilniejszego sporu zostało { $hours } godzin.
       *[other] Na otwarcie najpilniejszego sporu zostało { $hours } godziny.
    }

toolbar-last-hour = Na otwarcie najpilniejszego sporu została niecała godzina.

toolbar-near =
    { $n ->
        [one] 1 termin jest bliski.
        [few] { $n } terminy są bliskie.
        [many] { $n } terminów jest bliskich.
       *[other] { $n } terminu jest blisko.
    }

toolbar-at-risk = Zagrożone: { $sums }.

toolbar-doubtful =
    { $n ->
        [one] Czas na otwarcie sporu mógł już minąć. Spróbuj teraz.
        [few] Dla { $n } produktów czas na otwarcie sporu mógł już minąć. Spróbuj teraz.
        [many] Dla { $n } produktów czas na otwarcie sporu mógł już minąć. Spróbuj teraz.
       *[other] Dla { $n } produktu czas na otwarcie sporu mógł już minąć. Spróbuj teraz.
    }

toolbar-awaited =
    { $n ->
        [one] Spór czeka na Ciebie. Otwórz jego stronę i odpowiedz.
        [few] { $n } spory czekają na Ciebie. Otwórz ich strony i odpowiedz.
        [many] { $n } sporów czeka na Ciebie. Otwórz ich strony i odpowiedz.
       *[other] { $n } sporu czeka na Ciebie. Otwórz ich strony i odpowiedz.
    }

toolbar-unreadable = Nie udało się odczytać strony zamówienia. Otwórz Recourse, aby dowiedzieć się więcej.

toolbar-degraded = Stronę zamówienia odczytano tylko częściowo. Otwórz Recourse, aby dowiedzieć się więcej.

toolbar-lost = Część zapisanych danych przepadła. Otwórz Recourse, aby zobaczyć, co przepadło.

toolbar-no-order = Recourse nie zna jeszcze żadnego zamówienia. Otwórz swoją listę zamówień na AliExpress.

toolbar-no-orders-there = AliExpress nie pokazał żadnych zamówień na tym koncie.

toolbar-disputed =
    { $n ->
        [one] 1 zamówienie jest w sporze.
        [few] { $n } zamówienia są w sporze.
        [many] { $n } zamówień jest w sporze.
       *[other] { $n } zamówienia jest w sporze.
    }

toolbar-clear =
    { $days ->
        [one] W ciągu najbliższego dnia nie mija żaden termin na spór.
        [few] W ciągu najbliższych { $days } dni nie mija żaden termin na spór.
        [many] W ciągu najbliższych { $days } dni nie mija żaden termin na spór.
       *[other] W ciągu najbliższych { $days } dnia nie mija żaden termin na spór.
    }

toolbar-left-out-none = Zakończone zamówienia bez przyszłego terminu są pomijane, zgodnie z Twoim wyborem.

toolbar-left-out =
    { $n ->
        [one] 1 zakończone zamówienie bez przyszłego terminu jest pomijane, zgodnie z Twoim wyborem.
        [few] { $n } zakończone zamówienia bez przyszłego terminu są pomijane, zgodnie z Twoim wyborem.
        [many] { $n } zakończonych zamówień bez przyszłego terminu jest pomijanych, zgodnie z Twoim wyborem.
       *[other] { $n } zakończonego zamówienia bez przyszłego terminu jest pomijane, zgodnie z Twoim wyborem.
    }

## How much is known: in the toolbar and at the top of the popup.

orders-undated =
    { $n ->
        [one] 1 zamówienie nie ma jeszcze daty. Otwórz raz jego stronę albo pozwól Recourse znaleźć datę.
        [few] { $n } zamówienia nie mają jeszcze daty. Otwórz raz ich strony albo pozwól Recourse znaleźć daty.
        [many] { $n } zamówień nie ma jeszcze daty. Otwórz raz ich strony albo pozwól Recourse znaleźć daty.
       *[other] { $n } zamówienia nie ma jeszcze daty. Otwórz raz ich strony albo pozwól Recourse znaleźć daty.
    }

orders-unseen =
    { $n ->
        [one] 1 zamówienie jest po ostatnim dniu, ale spór może być nadal możliwy. Otwórz raz jego stronę, aby sprawdzić, albo pozwól sprawdzić Recourse.
        [few] { $n } zamówienia są po ostatnim dniu, ale spór może być nadal możliwy. Otwórz raz ich strony, aby sprawdzić, albo pozwól sprawdzić Recourse.
        [many] { $n } zamówień jest po ostatnim dniu, ale spór może być nadal możliwy. Otwórz raz ich strony, aby sprawdzić, albo pozwól sprawdzić Recourse.
       *[other] { $n } zamówienia jest po ostatnim dniu, ale spór może być nadal możliwy. Otwórz raz ich strony, aby sprawdzić, albo pozwól sprawdzić Recourse.
    }

orders-unshipped =
    { $n ->
        [one] 1 zamówienie nie zostało jeszcze wysłane, więc nie ma daty.
        [few] { $n } zamówienia nie zostały jeszcze wysłane, więc nie mają daty.
        [many] { $n } zamówień nie zostało jeszcze wysłanych, więc nie mają daty.
       *[other] { $n } zamówienia nie zostało jeszcze wysłane, więc nie ma daty.
    }

orders-read =
    { $n ->
        [one] Odczytano 1 zamówienie.
        [few] Odczytano { $n } zamówienia.
        [many] Odczytano { $n } zamówień.
       *[other] Odczytano { $n } zamówienia.
    }

orders-older = Starsze zostaną odczytane, gdy pokaże je przycisk „Zobacz zamówienia” na liście AliExpress.

orders-aged =
    { $n ->
        [one] 1 zamówienie uznano za przeterminowane tylko ze względu na wiek: nikt tego nie sprawdził.
        [few] { $n } zamówienia uznano za przeterminowane tylko ze względu na wiek: nikt tego nie sprawdził.
        [many] { $n } zamówień uznano za przeterminowane tylko ze względu na wiek: nikt tego nie sprawdził.
       *[other] { $n } zamówienia uznano za przeterminowane tylko ze względu na wiek: nikt tego nie sprawdził.
    }

## The popup.

popup-no-orders-there = { $day } AliExpress nie pokazał żadnych zamówień na tym koncie. Gdy jakieś będą, otwórz swoją listę zamówień, a pojawią się tutaj.

popup-no-order = Nie jest jeszcze znane żadne zamówienie. Otwórz swoją listę zamówień na AliExpress: zostanie odczytana, gdy ją przeglądasz.

## Names of what the site has: they stand in brackets, after a colon or between quotation marks, and never begin a sentence.

page =
    { $page ->
        [order-list] lista zamówień
        [classic-order-list] lista zamówień
        [order-detail] strona zamówienia
        [classic-order-detail] strona zamówienia
        [tracking] strona śledzenia
        [refund-list] lista zwrotów pieniędzy
        [dispute-status] strona sporu
        [dispute-form] formularz sporu
       *[unknown] strona
    }

page-elsewhere =
    { $page ->
        [order-list] lista zamówień w Twojej innej przeglądarce
        [classic-order-list] lista zamówień w Twojej innej przeglądarce
        [order-detail] strona zamówienia w Twojej innej przeglądarce
        [classic-order-detail] strona zamówienia w Twojej innej przeglądarce
        [tracking] strona śledzenia w Twojej innej przeglądarce
        [refund-list] lista zwrotów pieniędzy w Twojej innej przeglądarce
        [dispute-status] strona sporu w Twojej innej przeglądarce
        [dispute-form] formularz sporu w Twojej innej przeglądarce
       *[unknown] strona w Twojej innej przeglądarce
    }

status =
    { $status ->
        [awaiting-payment] oczekuje na płatność
        [awaiting-shipment] oczekuje na wysyłkę
        [awaiting-delivery] oczekuje na dostawę
        [completed] zakończone
        [closed] zamknięte
        [cancelled] anulowane
        [in-dispute] w sporze
        [refunded] pieniądze zwrócone
       *[unknown] stan nieznany
    }

money = { $sums }

order-number = Zamówienie { $number }

order-untitled = Zamówienie

more = Więcej

open-order = Otwórz zamówienie

## How long it is until the last safe day. It stands alone, behind the day. Three words.

left-days =
    { $days ->
        [one] jeszcze 1 dzień
        [few] jeszcze { $days } dni
        [many] jeszcze { $days } dni
       *[other] jeszcze { $days } dnia
    }

left-hours =
    { $hours ->
        [one] jeszcze 1 godzina
        [few] jeszcze { $hours } godziny
        [many] jeszcze { $hours } godzin
       *[other] jeszcze { $hours } godziny
    }

left-last-hour = została niecała godzina

## One line on a card of the site's list and in a row of the popup: short remarks, one behind another, each of which stands alone.
## All that stand on one card have fourteen words together.
## What is certain, what is not, and on which day something ends must survive every translation: all of these are critical.

chip-unread = Recourse nie może tu odczytać tego zamówienia. Otwórz je albo sprawdź datę samodzielnie.

chip-unprinted = Recourse nie odczytał jeszcze tego zamówienia. Przed drukowaniem przewiń stronę do niego.

line-dispute-until = Spór możliwy do { $day }

line-until = do { $day }

line-last-day = ostatni dzień { $day }

line-unknown = Ostatni dzień nieznany

line-for =
    { $purpose ->
        [not-received] gdy nie dotarło
        [not-as-described] gdy wadliwe
       *[any-reason] gdy niechciane
    }

line-mark =
    { $certainty ->
        [shown] AliExpress
        [worked-out] obliczono
       *[estimate] orientacyjnie
    }

line-opens = Spór dopiero od { $day }

line-opens-between = Spór od któregoś dnia między { $first } a { $last }

line-not-open = Za wcześnie na spór

line-open = Spór już możliwy.

line-doubtful = Może za późno, spróbuj teraz.

line-was-open = Spór był możliwy do { $day }

line-closed = Po { $day } prawdopodobnie już za późno

line-part-refunded = Zwrócono część kwoty

line-maybe-part-refunded = Może zwrócono część kwoty

line-rest-was-open = o resztę spór był możliwy do { $day }

line-check-by = sprawdź do { $day }

line-check-now = sprawdź teraz

line-not-shipped = Niewysłane, jeszcze bez daty

line-was-not-shipped = { $day } jeszcze niewysłane, sprawdź ponownie

line-in-dispute = W sporze

line-your-turn = W sporze: Twój ruch

line-refunded = Zwrócono kwotę

line-cancelled = Anulowane

line-may-wait = Spór może czekać na Ciebie

line-differs = Sprzeczne dane

row-date-moved = zmiana daty

row-delivered = dostarczono?

row-muted = bez przypomnień

row-why-muted = Bez przypomnień o tym zamówieniu, zgodnie z Twoim życzeniem. Jego data nadal liczy się na pasku narzędzi.

awaited = Spór dotyczący tego zamówienia czeka na Twoją odpowiedź: otwórz zamówienie. Odczytano { $day }: { $page }.

differs-from-list = Lista zamówień pokazała { $day } przy tym zamówieniu stan „{ $status }”. Jego własna strona pokazała co innego i Recourse kieruje się nią: otwórz zamówienie, aby zobaczyć, co obowiązuje teraz.

differs-from-data = Strona pokazuje przy tym zamówieniu stan „{ $shown }”, a dane, z których powstała, mówią „{ $other }”. Recourse kieruje się tym, co pokazuje strona: z tych dwóch to bezpieczniejsze.

## The two buttons that begin a claim, and the last day beside each where they differ.

claim-not-arrived = Nie dotarło?

claim-something-wrong = Coś nie tak?

claim-try-now = spróbuj teraz

claim-doubtful = może za późno, spróbuj teraz: spór był możliwy do { $day }

claim-closed = po { $day } prawdopodobnie już za późno

claim-unknown = ostatni dzień nieznany

## What is unfolded under a row or an order, and what the shopper can say.

all-dates = Wszystkie daty i poprawki

say-or-correct = Zaznacz, czy dotarło, lub popraw datę

say-not-arrived = Nie dotarło

say-arrived = Dotarło

say-take-back = Cofnij moją odpowiedź

say-other-date = AliExpress pokazuje inną datę zwrotu („Zwrot pieniędzy w razie braku dostawy przed …”):{ " " }

say-use-date = Użyj tej daty

calendar-file = Plik kalendarza

remind-never = Bez przypomnień

remind-again = Przypominaj znowu

## Why a date is what it is. Whole sentences, one behind another: which days were read, where and when, and what was added to them.
## They stand under the date in small print, unfolded; on an order's own page in view. What is certain must survive: all are critical.

milestone =
    { $event ->
        [placed] Zamówiono
        [paid] Zapłacono
        [shipped] Wysłano
        [delivered] Dostarczono
        [completed] Zakończono
        [estimated-delivery] Przewidywana dostawa
        [delivery-deadline] Data zwrotu pieniędzy
        [delay-coupon] Data dla kuponu
        [seller-asked] Prośba o pomoc do sprzedawcy
        [dispute-opened] Spór otwarty
        [seller-answered] Sprzedawca odpowiedział
        [return-approved] Uzgodniono zwrot towaru
        [ruled] AliExpress zdecydował
        [refunded] Pieniądze zwrócone
       *[dispute-state] Dzień podany przy sporze
    }

why-shipped = Wysłano { $day }.

why-shipped-unknown = Dzień wysyłki jest nieznany.

why-no-date = Data zwrotu pieniędzy jest jeszcze nieznana, więc ostatni dzień na otwarcie sporu też jest nieznany.

why-days = { $event }: { $readings }.

why-reading = { $day } ({ $sources })

why-source-page = { $page }, odczytano { $day }

why-source-said = Twoja informacja z { $day }

why-source-set = data wpisana przez Ciebie { $day }

why-source-earliest = najwcześniejszy możliwy dzień według tego, co odczytano { $day }

why-source-latest = najpóźniejszy możliwy dzień według tego, co odczytano { $day }

why-plus-days =
    { $n ->
        [one] Do tego dolicza się 1 dzień.
        [few] Do tego dolicza się { $n } dni.
        [many] Do tego dolicza się { $n } dni.
       *[other] Do tego dolicza się { $n } dnia.
    }

why-plus-days-earliest =
    { $n ->
        [one] Do najwcześniejszego z tych dni dolicza się 1 dzień.
        [few] Do najwcześniejszego z tych dni dolicza się { $n } dni.
        [many] Do najwcześniejszego z tych dni dolicza się { $n } dni.
       *[other] Do najwcześniejszego z tych dni dolicza się { $n } dnia.
    }

why-plus-hours =
    { $n ->
        [one] Do tego dolicza się 1 godzinę.
        [few] Do tego dolicza się { $n } godziny.
        [many] Do tego dolicza się { $n } godzin.
       *[other] Do tego dolicza się { $n } godziny.
    }

why-plus-hours-earliest =
    { $n ->
        [one] Do najwcześniejszego z tych dni dolicza się 1 godzinę.
        [few] Do najwcześniejszego z tych dni dolicza się { $n } godziny.
        [many] Do najwcześniejszego z tych dni dolicza się { $n } godzin.
       *[other] Do najwcześniejszego z tych dni dolicza się { $n } godziny.
    }

why-plus-business-days =
    { $n ->
        [one] Do tego dolicza się 1 dzień roboczy.
        [few] Do tego dolicza się { $n } dni robocze.
        [many] Do tego dolicza się { $n } dni roboczych.
       *[other] Do tego dolicza się { $n } dnia roboczego.
    }

why-plus-business-days-earliest =
    { $n ->
        [one] Do najwcześniejszego z tych dni dolicza się 1 dzień roboczy.
        [few] Do najwcześniejszego z tych dni dolicza się { $n } dni robocze.
        [many] Do najwcześniejszego z tych dni dolicza się { $n } dni roboczych.
       *[other] Do najwcześniejszego z tych dni dolicza się { $n } dnia roboczego.
    }

why-shown-days =
    { $n ->
        [one] Do tego dolicza się 1 dzień: tak mówi sam AliExpress ({ $page }, odczytano { $day }).
        [few] Do tego dolicza się { $n } dni: tak mówi sam AliExpress ({ $page }, odczytano { $day }).
        [many] Do tego dolicza się { $n } dni: tak mówi sam AliExpress ({ $page }, odczytano { $day }).
       *[other] Do tego dolicza się { $n } dnia: tak mówi sam AliExpress ({ $page }, odczytano { $day }).
    }

why-shown-days-earliest =
    { $n ->
        [one] Do najwcześniejszego z tych dni dolicza się 1 dzień: tak mówi sam AliExpress ({ $page }, odczytano { $day }).
        [few] Do najwcześniejszego z tych dni dolicza się { $n } dni: tak mówi sam AliExpress ({ $page }, odczytano { $day }).
        [many] Do najwcześniejszego z tych dni dolicza się { $n } dni: tak mówi sam AliExpress ({ $page }, odczytano { $day }).
       *[other] Do najwcześniejszego z tych dni dolicza się { $n } dnia: tak mówi sam AliExpress ({ $page }, odczytano { $day }).
    }

why-shown-none = Do tego nic się nie dolicza: tak mówi sam AliExpress ({ $page }, odczytano { $day }).

why-or = Albo liczy się to tak:

why-zone-pacific = Dni zaczynają się i kończą według czasu pacyficznego USA.

why-zone-utc = Dni zaczynają się i kończą według czasu uniwersalnego (UTC).

why-zone-own = Dni zaczynają się i kończą według Twojego czasu.

why-end-unknown =
    { $event ->
        [placed] Dzień złożenia zamówienia jest nieznany, więc nie wiadomo też, jak długo spór może być jeszcze możliwy.
        [paid] Dzień zapłaty jest nieznany, więc nie wiadomo też, jak długo spór może być jeszcze możliwy.
        [shipped] Dzień wysyłki jest nieznany, więc nie wiadomo też, jak długo spór może być jeszcze możliwy.
        [delivered] Dzień doręczenia jest nieznany, więc nie wiadomo też, jak długo spór może być jeszcze możliwy.
        [completed] Dzień zakończenia zamówienia jest nieznany, więc nie wiadomo też, jak długo spór może być jeszcze możliwy.
        [delivery-deadline] Data zwrotu pieniędzy jest nieznana, więc nie wiadomo też, jak długo spór może być jeszcze możliwy.
       *[dispute-state] Potrzebny do tego dzień jest nieznany, więc nie wiadomo też, jak długo spór może być jeszcze możliwy.
    }

## By which rule a date is counted: a sentence in front of the days that it is counted from, where there are several rules. Critical.

why-several = Można to liczyć na więcej niż jeden sposób. Ostrzega najwcześniejszy dzień, a o tym, kiedy jest po terminie, decyduje najpóźniejszy.

reading-delivery = Po doręczeniu AliExpress może sam potwierdzić odbiór.

reading-brazil = W Brazylii masz prawo się rozmyślić.

reading-free-return = Produkt można odesłać bezpłatnie.

reading-other = Reguła z innego pliku mówi o sobie: „{ $words }”.

## One kind of trouble and its dates, in whole sentences: unfolded under “All dates”. Critical.

clock-purpose =
    { $purpose ->
        [not-received] Jeśli nie dotarło:
        [not-as-described] Jeśli produkt jest wadliwy lub niezgodny z opisem:
       *[any-reason] Jeśli produktu nie chcesz:
    }

clock-opens = Spór będzie możliwy dopiero od { $day }.

clock-opens-between = Spór będzie możliwy najwcześniej od { $first }, najpóźniej od { $last }.

clock-opened = Spór jest już możliwy od { $day }.

clock-opened-between = Spór jest już możliwy: najwcześniej od { $first }, najpóźniej od { $last }.

clock-waits = Dopóki śledzenie wygląda normalnie, AliExpress może kazać czekać do { $day }.

clock-from-arrival = Spór jest możliwy od dnia, w którym przesyłka dotrze.

clock-look = Ostatni dzień jest nieznany. Sprawdź stronę zamówienia najpóźniej { $day }.

clock-look-now = Ostatni dzień jest nieznany. Sprawdź stronę zamówienia teraz.

clock-safe = Ostatni bezpieczny dzień: { $day }.

clock-unknown = Ostatni dzień jest jeszcze nieznany.

clock-closed = Po { $day } jest prawdopodobnie za późno.

clock-end-unknown = Nie wiadomo, jak długo spór może być jeszcze możliwy.

clock-how =
    { $certainty ->
        [shown] To pokazuje sam AliExpress.
        [worked-out] To obliczył Recourse.
       *[estimate] To tylko orientacyjnie.
    }

## Why the button that opens a dispute is not there. On an order's page and in a row. Critical: nobody may stop because of a wrong word.

no-button-not-shipped = Nie ma przycisku sporu: nic jeszcze nie wysłano. Do czasu wysyłki możesz zamiast tego anulować zamówienie.

no-button-in-dispute = Nie ma przycisku sporu: w sprawie tego produktu spór już trwa. Pilnuj go i wpisz do niego każdą wadę, jaką znajdziesz.

no-button-too-late = Nie ma przycisku sporu: prawdopodobnie jest za późno. Ostatni bezpieczny dzień to był { $day }, a przy najpóźniejszym sposobie liczenia czas skończył się { $last }. Jeśli przycisk jednak jest, naciśnij go dziś.

no-button-too-early = Nie ma jeszcze przycisku sporu: jest za wcześnie. Powinien się pojawić { $day }.

no-button-too-early-between = Nie ma jeszcze przycisku sporu: jest za wcześnie. Powinien się pojawić { $first }, najpóźniej { $last }.

no-button-finished = Nie ma przycisku sporu: zamówienie jest zakończone. Samo to nie odbiera Ci prawa do sporu: zakończone zamówienie ma na to krótszy i mniej pewny czas, a jego ostatni dzień jest nieznany. Otwórz własną stronę zamówienia, aby go znaleźć.

no-button-finished-doubtful = Nie ma przycisku sporu: zamówienie jest zakończone. Zakończone zamówienie ma krótszy i mniej pewny czas na spór: ostatni bezpieczny dzień to był { $day }, więc może być już za późno. Zapytaj AliExpress na czacie dziś.

no-button-finished-open = Nie ma przycisku sporu: zamówienie jest zakończone. Samo to nie odbiera Ci prawa do sporu: zakończone zamówienie ma na to krótszy i mniej pewny czas, a według tego, co wiadomo, ostatni bezpieczny dzień to { $day }. Zajrzyj na dół własnej strony zamówienia albo zapytaj AliExpress na czacie.

no-button-doubtful = Nie ma przycisku sporu: może być już za późno. Ostatni bezpieczny dzień to był { $day }. Przy innym sposobie liczenia ostatni dzień to { $last }. Zapytaj AliExpress na czacie dziś.

no-button-doubtful-open-ended = Nie ma przycisku sporu: może być już za późno. Ostatni bezpieczny dzień to był { $day }. Nie wiadomo, jak długo spór może być jeszcze możliwy. Zapytaj AliExpress na czacie dziś.

no-button-in-transit = Nie ma przycisku sporu: paczka jest jeszcze w drodze. Dopóki śledzenie wygląda normalnie, AliExpress może wstrzymać przycisk do { $wait }. Zajrzyj wtedy ponownie. Ostatni bezpieczny dzień to { $day }.

no-button-moved = Przy tym produkcie nie znaleziono przycisku sporu, choć spór powinien być możliwy: ostatni bezpieczny dzień to { $day }. Zajrzyj na dół własnej strony zamówienia, gdzie każdy produkt ma własny przycisk zwrotu (w angielskim serwisie „Returns/refunds”), i odśwież ją raz. Jeśli przycisku dalej nie ma, zapytaj AliExpress na czacie przed tym dniem.

no-button-moved-undated = Przy tym produkcie nie znaleziono przycisku sporu, a jego ostatni dzień jest nieznany. Zajrzyj na dół własnej strony zamówienia, gdzie każdy produkt ma własny przycisk zwrotu (w angielskim serwisie „Returns/refunds”), i odśwież ją raz. Jeśli przycisku dalej nie ma, zapytaj AliExpress na czacie dziś.

no-button-unknown = Nie ma przycisku sporu, a o tym zamówieniu wiadomo za mało, aby powiedzieć dlaczego.

## What pressing “Confirm received” would end. Critical: it cannot be taken back.

confirm-meaning = Potwierdzenie oznacza, że wszystko dotarło i jest w porządku, i pozwala wypłacić pieniądze sprzedawcy. Potwierdzenia nie można cofnąć.

confirm-shortens = Jeśli nie potwierdzisz, spór możesz bezpiecznie otworzyć do końca dnia { $day }. Jeśli potwierdzisz dziś, czas na niego może się skończyć po { $after }.

confirm-begins = Jeśli potwierdzisz dziś, czas na spór może się skończyć po { $after }.

confirm-unclear = Potwierdzenie może odebrać Ci prawo do sporu. Czas, który po nim zostaje, jest krótszy i mniej pewny.

confirm-no-scan = Żaden przewoźnik nie podaje, że tę paczkę doręczono. Potwierdzaj tylko to, co trzymasz w rękach.

guard-any = Potwierdzenie oddaje pieniądze sprzedawcy i nie można go cofnąć. Może odebrać Ci prawo do sporu: potwierdzaj tylko to, co trzymasz w rękach.

guard-begins = Potwierdzenia nie można cofnąć. Jeśli potwierdzisz dziś, spór możesz bezpiecznie otworzyć tylko do końca dnia { $after } ({ $mark }). Jeśli nie potwierdzisz, ostatni dzień nie jest znany.

guard-in-dispute = Spór jest otwarty. Potwierdzenie oznacza, że wszystko dotarło i jest w porządku, nie można go cofnąć i może ono zakończyć spór.

guard-shortens = Potwierdzenia nie można cofnąć. Jeśli nie potwierdzisz, spór możesz bezpiecznie otworzyć do końca dnia { $day } ({ $mark }). Jeśli potwierdzisz dziś, to tylko do końca dnia { $after } ({ $after_mark }).

guard-unclear = Potwierdzenia nie można cofnąć, a czas na spór będzie mniej pewny. Jeśli nie potwierdzisz, spór możesz bezpiecznie otworzyć do końca dnia { $day } ({ $mark }).

guard-unknown = Potwierdzenia nie można cofnąć. Może odebrać Ci prawo do sporu.

## Other buttons of the site that cannot be taken back: accepting an offer in a dispute, and cancelling a dispute. Critical.

accept-final = Przyjęcie propozycji kończy ten spór na zawsze: nie można go otworzyć ponownie.

accept-offer = Przyjęcie propozycji kończy ten spór na zawsze: nie można go otworzyć ponownie. Prosisz o { $asked }. Propozycja to { $offered }.

cancel-over = Anulowanie wycofuje ten spór. Jego ostatni bezpieczny dzień to był { $day } ({ $mark }): ponowne otwarcie może nie być możliwe.

cancel-safe = Anulowanie wycofuje ten spór. Otworzyć go ponownie można tylko, dopóki jest na to czas: bezpiecznie jest to do końca dnia { $day } ({ $mark }).

cancel-unknown = Anulowanie wycofuje ten spór. Otworzyć go ponownie można tylko, dopóki jest na to czas, a ostatni dzień jest nieznany.

## While the shopper and the seller write to each other. Critical.

talk-open = Cokolwiek tu powiedziano, otwórz spór na czas: ostatni bezpieczny dzień to { $day } ({ $mark }). Pisanie do sprzedawcy nie zatrzymuje zegara. Obietnica dodatkowego czasu liczy się dopiero wtedy, gdy strona zamówienia pokazuje nową datę.

talk-doubtful = Nie czekaj tu na odpowiedź: może być już za późno. Spróbuj teraz. Ostatni bezpieczny dzień to był { $day } ({ $mark }).

talk-estimate = Ostatni dzień dla tego zamówienia jest jeszcze nieznany. Zanim zgodzisz się czekać, otwórz jego własną stronę, aby go znaleźć.

talk-in-part = Wróciła tylko część pieniędzy. Nie wiadomo, czy można otworzyć kolejny spór. Zajrzyj na własną stronę zamówienia, cokolwiek tu powiedziano: ostatni bezpieczny dzień to { $day } ({ $mark }).

## What else to know of an order now: sentences in view on its page and in its row.

extension = Przesyłka jest jeszcze w drodze, a do ostatniego bezpiecznego dnia zostały najwyżej dwa tygodnie. Możesz poprosić sprzedawcę o przedłużenie czasu dostawy: liczy się to tylko wtedy, gdy strona zamówienia pokaże potem nową datę. Jeśli nie pokaże, otwórz spór. Ostatni bezpieczny dzień to { $day }.

extension-late = Przesyłka jest jeszcze w drodze, a na prośbę do sprzedawcy o więcej czasu jest za późno. Otwórz spór teraz. Ostatni bezpieczny dzień to { $day }.

scan = Według przewoźnika doręczono { $day }. Sprawdź towar teraz: AliExpress może sam potwierdzić odbiór i może już biec krótszy czas na spór. Jeśli nic nie przyszło, zachowaj dziś zrzut ekranu strony śledzenia.

moved-earlier =
    { $days ->
        [one] Data zwrotu pieniędzy jest teraz wcześniejsza: było { $from }, jest { $to } ({ $page }, odczytano { $seen }). Masz o 1 dzień mniej.
        [few] Data zwrotu pieniędzy jest teraz wcześniejsza: było { $from }, jest { $to } ({ $page }, odczytano { $seen }). Masz o { $days } dni mniej.
        [many] Data zwrotu pieniędzy jest teraz wcześniejsza: było { $from }, jest { $to } ({ $page }, odczytano { $seen }). Masz o { $days } dni mniej.
       *[other] Data zwrotu pieniędzy jest teraz wcześniejsza: było { $from }, jest { $to } ({ $page }, odczytano { $seen }). Masz o { $days } dnia mniej.
    }

moved-later =
    { $days ->
        [one] Data zwrotu pieniędzy jest teraz późniejsza: było { $from }, jest { $to } ({ $page }, odczytano { $seen }). Masz o 1 dzień więcej.
        [few] Data zwrotu pieniędzy jest teraz późniejsza: było { $from }, jest { $to } ({ $page }, odczytano { $seen }). Masz o { $days } dni więcej.
        [many] Data zwrotu pieniędzy jest teraz późniejsza: było { $from }, jest { $to } ({ $page }, odczytano { $seen }). Masz o { $days } dni więcej.
       *[other] Data zwrotu pieniędzy jest teraz późniejsza: było { $from }, jest { $to } ({ $page }, odczytano { $seen }). Masz o { $days } dnia więcej.
    }

said-deadline = Data zwrotu pieniędzy wpisana przez Ciebie { $seen }: { $day }. AliExpress pokazywał { $from } ({ $page }). Ostrzeżenia idą według Twojej daty; o tym, kiedy jest po terminie, decyduje późniejsza z tych dwóch.

said-deadline-alone = Data zwrotu pieniędzy wpisana przez Ciebie { $seen }: { $day }. Żadna strona jej nie pokazywała.

said-not-received = Twoja informacja z { $day }: nie dotarło.

said-received = Twoja informacja z { $day }: dotarło.

dispute-cancelling = Nie anuluj sporu tylko dlatego, że prosi o to sprzedawca: otworzyć go ponownie można tylko, dopóki jest na to czas.

dispute-refunded = Pieniądze mogą iść do 20 dni roboczych od decyzji. Jeśli do tego czasu nie przyjdą, zapytaj AliExpress.

dispute-return = Nic nie dzieje się tu samo: w ciągu 10 dni od uzgodnienia albo tak, jak podano we wniosku, towar musi być w drodze, a jego numer śledzenia wpisany. Zachowaj potwierdzenie nadania.

dispute-shopper = Twój ruch: odpowiedz na propozycję. Jej przyjęcie kończy spór na zawsze. Możesz też odrzucić propozycję i poprosić o inną.

dispute-wait = Zwykle trwa to od kilku dni do kilku tygodni i może trwać jeszcze po ostatnim dniu na otwarcie sporu. Dopóki sprawa nie jest rozstrzygnięta, obie strony mogą zmieniać swoje żądania.

refund-all-unclear = Wróciło { $back } ({ $page }, odczytano { $seen }). Nie wiadomo, czy to cała zapłacona kwota.

refund-part = Wróciło { $back } z { $paid } ({ $page }, odczytano { $seen }).

refund-part-unclear = Wróciły pieniądze ({ $page }, odczytano { $seen }). Nie wiadomo, czy to cała zapłacona kwota.

refund-rest = Nie wiadomo, czy można otworzyć kolejny spór. Jeśli to nie załatwia sprawy, poszukaj przycisku na własnej stronie zamówienia.

refund-which = Nie podano, za który z produktów.

left-card = Przy zapłacie kartą Twój bank może cofnąć płatność (chargeback). Bank ma własne terminy: zapytaj go szybko.

left-chat = Może jeszcze zostać czat samego AliExpress. Podaj tam numer zamówienia i co jest nie tak.

## Dates of rules that are no last day for a dispute. $day: the last day, that day included, unless something else is said.

rule-appeal = Sprawdź, czy możesz odwołać się od decyzji. Podobno jest na to 7 dni: ostatni dzień to wtedy { $day }.

rule-platform-joins = Jeśli nie dojdziesz ze sprzedawcą do porozumienia, AliExpress włączy się sam. Spodziewaj się tego około { $day }.

rule-refund-arrives = Pieniądze mogą iść do 20 dni roboczych. Jeśli nie przyjdą do { $day }, zapytaj AliExpress.

rule-return-and-number = Odeślij towar i wpisz jego numer śledzenia do końca dnia { $day }. Zrób jedno i drugie: bez numeru pieniądze trafią do sprzedawcy.

rule-seller-answers = Sprzedawca ma 5 dni na odpowiedź, mniej więcej do { $day }. Jeśli nie odpowie, spór zostanie rozstrzygnięty tak, jak prosisz.

rule-delay-coupon = To nie jest data dla sporu, tylko dla kuponu: jeśli do końca dnia { $day } nic nie przyjdzie, na stronie zamówienia możesz poprosić o kupon za opóźnienie.

rule-free-return = Bezpłatny zwrot: odeślij produkt do końca dnia { $day }, nieużywany, bez podania powodu.

rule-eu-guarantee = Gwarancja ustawowa w UE: sprzedawca odpowiada za wadę do { $day } włącznie, bez względu na własne terminy AliExpress dla sporu.

rule-eu-withdrawal = Prawo odstąpienia od umowy w UE: możesz je zgłosić do końca dnia { $day }. Za odesłanie zwykle płacisz Ty.

rule-paypal = Przy zapłacie przez PayPal jego własna ochrona kupujących przyjmuje sprawy do końca dnia { $day }.

rule-warranty = Niektóre produkty mają roczną gwarancję, która skończyłaby się około { $day }. Zajrzyj na stronę produktu.

rule-other = Do { $day } włącznie, według reguły z innego pliku, która mówi o sobie: „{ $words }”.

rule-other-unnamed = Do { $day } włącznie, według reguły z innego pliku, która nie mówi, do czego służy.

## What a dispute may bring besides its outcome: in the composer, before it is begun.

side-cashback = Cashback z innego serwisu może zostać cofnięty za to, co zwrócono.

side-many-disputes = Raz podano, że bardzo wiele sporów w stosunku do liczby zamówień może sprawić, że konto zostanie sprawdzone.

## The head of the popup: short remarks, one behind another, each of which stands alone. These are critical.

head-doubtful =
    { $n ->
        [one] 1 termin mógł minąć: spróbuj teraz
        [few] { $n } terminy mogły minąć: spróbuj teraz
        [many] { $n } terminów mogło minąć: spróbuj teraz
       *[other] { $n } terminu mogło minąć: spróbuj teraz
    }

head-awaited =
    { $n ->
        [one] 1 spór czeka na Ciebie
        [few] { $n } spory czekają na Ciebie
        [many] { $n } sporów czeka na Ciebie
       *[other] { $n } sporu czeka na Ciebie
    }

head-closing =
    { $n ->
        [one] 1 termin mija w ciągu 7 dni
        [few] { $n } terminy mijają w ciągu 7 dni
        [many] { $n } terminów mija w ciągu 7 dni
       *[other] { $n } terminu mija w ciągu 7 dni
    }

head-none-closes = Żaden termin nie mija w ciągu 7 dni

head-none-known = Żaden znany termin nie mija w ciągu 7 dni

head-next = najbliższy do { $day }

head-at-stake = zagrożone: { $sums }

head-at-least-at-stake = zagrożone: co najmniej { $sums }

## Notices in the popup: what could not be read, and what was lost.

trouble-unreadable = Nie udało się odczytać: { $page }. Serwis mógł się zmienić. Widoczne tu daty pochodzą z wcześniejszych wizyt. Zajrzyj też na stronę w serwisie.

trouble-unreadable-of = Nie udało się odczytać: { $page } (zamówienie { $number }). Serwis mógł się zmienić. Widoczne tu daty pochodzą z wcześniejszych wizyt. Zajrzyj też na stronę w serwisie.

trouble-in-part = Odczytano tylko częściowo: { $page }. Może tu więc brakować jakiejś daty. Zajrzyj też na stronę w serwisie.

trouble-in-part-of = Odczytano tylko częściowo: { $page } (zamówienie { $number }). Może tu więc brakować jakiejś daty. Zajrzyj też na stronę w serwisie.

trouble-more =
    { $n ->
        [one] I jeszcze 1 strona.
        [few] I jeszcze { $n } strony.
        [many] I jeszcze { $n } stron.
       *[other] I jeszcze { $n } strony.
    }

lost-more = I jeszcze { $n }, łącznie { $all }.

lost-beside-page =
    { $n ->
        [one] Utracono 1 znane zamówienie. Twoje zamówienia w Recourse pokazują, które.
        [few] Utracono { $n } znane zamówienia. Twoje zamówienia w Recourse pokazują, które.
        [many] Utracono { $n } znanych zamówień. Twoje zamówienia w Recourse pokazują, które.
       *[other] Utracono { $n } znanego zamówienia. Twoje zamówienia w Recourse pokazują, które.
    }

lost-order = Zamówienie { $number }: to, co było o nim wiadomo, przepadło, więc jego data się nie liczy. Otwórz je raz.

lost-order-unread = Zamówienie { $number }: nie udało się odczytać zapisanych o nim danych, więc jego data się nie liczy. Otwórz je raz.

lost-reminders-of = Zamówienie { $number }: nie udało się odczytać, które przypomnienia o nim już przyszły. Jedno może przyjść jeszcze raz. Jeśli nie chcesz przypomnień o tym zamówieniu, wybierz to ponownie.

lost-unnamed =
    { $n ->
        [one] 1 znane zamówienie przepadło razem z numerem. Otwórz raz swoją listę zamówień.
        [few] { $n } znane zamówienia przepadły razem z numerami. Otwórz raz swoją listę zamówień.
        [many] { $n } znanych zamówień przepadło razem z numerami. Otwórz raz swoją listę zamówień.
       *[other] { $n } znanego zamówienia przepadło razem z numerami. Otwórz raz swoją listę zamówień.
    }

lost-settings = Twoje ustawienia (przypomnienia, godziny ciszy, pasek narzędzi) przepadły i obowiązują domyślne. Zajrzyj do opcji i wybierz ponownie.

lost-settings-unread = Nie udało się odczytać Twoich ustawień (przypomnienia, godziny ciszy, pasek narzędzi) i obowiązują domyślne. Zajrzyj do opcji i wybierz ponownie.

lost-calendar = Nie wiadomo już, co zawierały Twoje dotychczasowe pliki kalendarza. Następny plik nadal przesunie Twoje wpisy, ale nie usunie wpisów zamówień, które są po terminie: usuń je samodzielnie.

lost-reminders = Nie udało się odczytać czekających na Ciebie przypomnień. Same daty są na tej liście, a następne przypomnienia przyjdą jak zwykle.

lost-claim = Rozpoczętego przez Ciebie zgłoszenia już nie ma. Zacznij je od nowa przy jego zamówieniu.

lost-search = Nie można było kontynuować szukania brakujących terminów. Zacznij je od nowa.

lost-exchange = Nie udało się odczytać zapisu wymiany z Twoimi innymi przeglądarkami. Zaczyna się ona od nowa i nic z tego, co odczytano, nie przepadło.

lost-overview = Nie udało się odczytać przeglądu Twoich zamówień. Utworzono go na nowo z zamówień: nic przez to nie przepadło.

lost-waiting-claim = Nie udało się odczytać zgłoszenia, które czekało na swoją kolej. Zacznij je od nowa przy jego zamówieniu.

lost-record = Nie udało się odczytać jednego zapisu i został odłożony na bok. Nic więcej przez to nie przepadło.

understood = Rozumiem

## The list in the popup.

popup-most-urgent =
    { $n ->
        [one] Pokazano najpilniejsze zamówienie.
        [few] Pokazano { $n } najpilniejsze zamówienia.
        [many] Pokazano { $n } najpilniejszych zamówień.
       *[other] Pokazano { $n } najpilniejszego zamówienia.
    }

popup-none-found = Żadne z Twoich otwartych zamówień nie zawiera tych słów.

popup-none-open = Nie ma otwartych zamówień.

popup-private = Nic nie opuszcza tej przeglądarki.

popup-private-but-sync = Bieżące terminy trafiają do Twoich innych przeglądarek, zgodnie z Twoim wyborem w opcjach. Nic innego nie opuszcza tej przeglądarki.

popup-orders-read =
    { $n ->
        [one] 1 zamówienie odczytane
        [few] { $n } zamówienia odczytane
        [many] { $n } zamówień odczytanych
       *[other] { $n } zamówienia odczytane
    }

popup-undated =
    { $n ->
        [one] 1 bez daty
        [few] { $n } bez daty
        [many] { $n } bez daty
       *[other] { $n } bez daty
    }

popup-unseen =
    { $n ->
        [one] 1 po ostatnim dniu: sprawdź
        [few] { $n } po ostatnim dniu: sprawdź
        [many] { $n } po ostatnim dniu: sprawdź
       *[other] { $n } po ostatnim dniu: sprawdź
    }

my-orders = Moje zamówienia na AliExpress

show-my-orders = Pokaż moje zamówienia

remind-choose-time = Wybierz porę

remind-no-more = Nie przypominaj więcej o tym zamówieniu

finished-orders =
    { $n ->
        [one] 1 zakończone zamówienie bez przyszłego terminu
        [few] { $n } zakończone zamówienia bez przyszłego terminu
        [many] { $n } zakończonych zamówień bez przyszłego terminu
       *[other] { $n } zakończonego zamówienia bez przyszłego terminu
    }

finished-left-out =
    { $n ->
        [one] 1 zakończone zamówienie bez przyszłego terminu, pominięte, zgodnie z Twoim wyborem
        [few] { $n } zakończone zamówienia bez przyszłego terminu, pominięte, zgodnie z Twoim wyborem
        [many] { $n } zakończonych zamówień bez przyszłego terminu, pominiętych, zgodnie z Twoim wyborem
       *[other] { $n } zakończonego zamówienia bez przyszłego terminu, pominięte, zgodnie z Twoim wyborem
    }

finished-why = Na zakończone zamówienie można jeszcze przez pewien czas otworzyć spór. Do kiedy, mówi jego własna strona. Zamówienie uznaje się za przeterminowane 120 dni po ostatniej rzeczy, jaką o nim wiadomo.

finished-more =
    { $n ->
        [one] I jeszcze 1.
        [few] I jeszcze { $n }.
        [many] I jeszcze { $n }.
       *[other] I jeszcze { $n }.
    }

finished-count = Uwzględniaj je znowu

finished-leave-out = Pomijaj zakończone zamówienia

## The search for missing dates: one tab opens the orders' own pages one after another.

search-offer =
    { $n ->
        [one] Znajdź brakujące terminy (1 zamówienie)
        [few] Znajdź brakujące terminy ({ $n } zamówienia)
        [many] Znajdź brakujące terminy ({ $n } zamówień)
       *[other] Znajdź brakujące terminy ({ $n } zamówienia)
    }

search-offer-some =
    { $n ->
        [one] Znajdź brakujące terminy (1 z { $all } zamówień)
        [few] Znajdź brakujące terminy ({ $n } z { $all } zamówień)
        [many] Znajdź brakujące terminy ({ $n } z { $all } zamówień)
       *[other] Znajdź brakujące terminy ({ $n } z { $all } zamówień)
    }

search-next =
    { $n ->
        [one] Znajdź następne (1 zamówienie)
        [few] Znajdź następne ({ $n } zamówienia)
        [many] Znajdź następne ({ $n } zamówień)
       *[other] Znajdź następne ({ $n } zamówienia)
    }

search-next-some =
    { $n ->
        [one] Znajdź następne (1 z { $all } zamówień)
        [few] Znajdź następne ({ $n } z { $all } zamówień)
        [many] Znajdź następne ({ $n } z { $all } zamówień)
       *[other] Znajdź następne ({ $n } z { $all } zamówień)
    }

search-all =
    { $n ->
        [one] 1 za jednym razem
        [few] Wszystkie za jednym razem ({ $n })
        [many] Wszystkie za jednym razem ({ $n })
       *[other] Wszystkie za jednym razem ({ $n })
    }

search-most =
    { $n ->
        [one] 1 za jednym razem
        [few] { $n } za jednym razem
        [many] { $n } za jednym razem
       *[other] { $n } za jednym razem
    }

search-how = Otwiera każde z tych zamówień raz, w jednej karcie w tle, co kilka sekund, i odczytuje jego datę. Zatrzymuje się przy każdym znaku, że serwis chce, aby zwolnić.

search-progress = Odwiedzone zamówienia: { $n } z { $all }

search-meanwhile = Jedna karta otwiera je po kolei, co kilka sekund. W tym czasie możesz robić coś innego.

search-stop = Zatrzymaj

search-continue =
    { $n ->
        [one] Kontynuuj (pozostało 1)
        [few] Kontynuuj (pozostały { $n })
        [many] Kontynuuj (pozostało { $n })
       *[other] Kontynuuj (pozostało { $n })
    }

search-close = Zamknij

search-read-all =
    { $known ->
        [one] Odczytane zamówienia: { $n } z { $all }, żadne nie pozostało. Teraz znana jest 1 data.
        [few] Odczytane zamówienia: { $n } z { $all }, żadne nie pozostało. Teraz znane są { $known } daty.
        [many] Odczytane zamówienia: { $n } z { $all }, żadne nie pozostało. Teraz znanych jest { $known } dat.
       *[other] Odczytane zamówienia: { $n } z { $all }, żadne nie pozostało. Teraz znane jest { $known } daty.
    }

search-read =
    { $known ->
        [one] Odczytane zamówienia: { $n } z { $all }, do odczytania: { $left }. Teraz znana jest 1 data.
        [few] Odczytane zamówienia: { $n } z { $all }, do odczytania: { $left }. Teraz znane są { $known } daty.
        [many] Odczytane zamówienia: { $n } z { $all }, do odczytania: { $left }. Teraz znanych jest { $known } dat.
       *[other] Odczytane zamówienia: { $n } z { $all }, do odczytania: { $left }. Teraz znane jest { $known } daty.
    }

search-undated =
    { $n ->
        [one] Strona 1 zamówienia nie pokazuje jeszcze daty: { $numbers }.
        [few] Strony { $n } zamówień nie pokazują jeszcze daty: { $numbers }.
        [many] Strony { $n } zamówień nie pokazują jeszcze daty: { $numbers }.
       *[other] Strony { $n } zamówienia nie pokazują jeszcze daty: { $numbers }.
    }

search-unread =
    { $n ->
        [one] Nie udało się odczytać 1 zamówienia: { $numbers }. Otwórz je samodzielnie.
        [few] Nie udało się odczytać { $n } zamówień: { $numbers }. Otwórz je samodzielnie.
        [many] Nie udało się odczytać { $n } zamówień: { $numbers }. Otwórz je samodzielnie.
       *[other] Nie udało się odczytać { $n } zamówienia: { $numbers }. Otwórz je samodzielnie.
    }

search-stopped = Szukanie zatrzymane na Twoje polecenie. To, co odczytano, zostaje.

search-tab-closed = Karta szukania została zamknięta, więc szukanie się zatrzymało. To, co odczytano, zostaje.

search-no-tab = Przeglądarka nie mogła otworzyć karty, więc szukanie się zatrzymało.

search-elsewhere = Szukanie się zatrzymało: zamiast zamówienia serwis pokazał inną stronę, najpewniej z prośbą o zalogowanie. Karta jest nadal otwarta: zrób w niej to, o co prosi serwis, a potem kontynuuj.

search-login = Szukanie się zatrzymało: serwis prosi o zalogowanie. Zaloguj się w karcie, która jest nadal otwarta, a potem kontynuuj.

search-captcha = Szukanie się zatrzymało: serwis pyta, czy jesteś człowiekiem. Odpowiedz w karcie, która jest nadal otwarta, i odczekaj chwilę, zanim wznowisz.

search-gave-up = Szukanie się zatrzymało: nie udało się odczytać dwóch zamówień z rzędu. Serwis mógł się zmienić.

search-restarted = Przeglądarkę uruchomiono ponownie, więc szukanie czeka na Ciebie.

## The composer: the page on which the shopper writes a claim, before it goes into the site's form. A label stands in front of its field
## or behind its tick.

composer-title = Twoje zgłoszenie

composer-arrived = Czy dotarło?

composer-arrived-no = Nie

composer-arrived-yes = Tak, dotarło

composer-reason = Co jest nie tak

composer-choose-reason = Wybierz, co jest nie tak

composer-want = Czego chcesz

composer-refund = Zwrot pieniędzy, w całości lub w części

composer-return = Odesłać produkt i odzyskać pieniądze. Zwykle za przesyłkę płacisz Ty, a do Chin to kosztuje dużo. Gdy zwrot zostanie uzgodniony, masz około 10 dni, aby nadać paczkę i wpisać jej numer śledzenia.

composer-amount-in = Ile, w { $currency }

composer-amount = Ile, z walutą, na przykład USD 12.50

composer-said = To, co wiesz tylko Ty. Jeden fakt w każdym wierszu, krótko i zgodnie z prawdą.

composer-letter = List. Zmień go, jak chcesz.

composer-evidence = Czym to udowodnić. Do formularza dodajesz to samodzielnie. Zaznacz, co masz gotowe:

composer-go-on = Przejdź do formularza

composer-sheet = Arkusz dowodów

composer-close = Zamknij i zachowaj

claim-discard = Porzuć to zgłoszenie

## What is wrong: the reasons of a dispute, in a list to choose from, and in the panel beside the form. A few words each.
## Use the site's own words for them where they are known. Those that begin with “nr” are for what did not arrive, those with “rc” for
## what arrived.

reason-nr-deadline-passed = Niedostarczone w terminie

reason-nr-marked-delivered = Oznaczone jako dostarczone, ale nieotrzymane

reason-nr-no-tracking = Brak informacji o śledzeniu

reason-nr-returned-to-sender = Zwrócone do sprzedawcy

reason-nr-customs = Zatrzymane przez urząd celny

reason-nr-wrong-address = Wysłane na zły adres

reason-nr-refused = Odmowa przyjęcia przesyłki

reason-nr-shipping-method-changed = Wysłane innym sposobem niż uzgodniono

reason-rc-damaged = Uszkodzony produkt

reason-rc-not-as-described = Niezgodny z opisem

reason-rc-does-not-work = Nie działa

reason-rc-wrong-item = Inny produkt niż zamówiony

reason-rc-quantity-short = Mniej sztuk, niż zamówiono

reason-rc-quality = Problem z jakością

reason-rc-fake = Podróbka

reason-rc-empty-parcel = Pusta paczka

reason-rc-return-not-refunded = Odesłane, bez zwrotu pieniędzy

reason-personal-reason = Już niepotrzebne

reason-other = Inny powód

## What proves a claim, by its reason. Each stands behind a tick, and in the panel beside the form behind “to add:”. One line.
## “Screenshot” is a picture of what the screen shows.

evidence-tracking-page = Zrzut ekranu strony śledzenia, od przewoźnika lub z serwisu śledzącego (opcjonalnie)

evidence-no-tracking-result = Zrzut ekranu strony przewoźnika, która nie pokazuje wyniku (opcjonalnie)

evidence-tracking-return = Zrzut ekranu śledzenia ze zwrotem, miejscem i datą

evidence-customs-letter = Pismo urzędu celnego z podanym w nim powodem

evidence-tracking-city = Śledzenie z miastem lub kodem pocztowym, dokąd trafiła przesyłka

evidence-own-address = Twój adres, tak jak podano go w zamówieniu

evidence-delivery-entry = Zrzut ekranu wpisu o doręczeniu, z miejscem i godziną

evidence-post-office-note = Pismo lub notatka poczty, że niczego nie wydano

evidence-refusal-note = Notatka przewoźnika o odmowie przyjęcia

evidence-shipping-method = Sposób wysyłki, jaki pokazuje zamówienie

evidence-other-shipping-label = Etykieta lub śledzenie, gdzie widać inny sposób

evidence-defect-photos = Zdjęcia wady w świetle dziennym

evidence-device-video = Film, jeśli to urządzenie, które nie działa

evidence-not-working-video = Film nakręcony bez cięć, na którym produkt nie działa

evidence-item-label-photo = Zdjęcie produktu i jego etykiety

evidence-listing-description = Zrzut ekranu opisu ze strony produktu

evidence-item-photo = Zdjęcie produktu obok tego zrzutu; przy rozmiarach na płaskiej powierzchni, z linijką w kadrze

evidence-size-label-photo = Zdjęcie metki z rozmiarem

evidence-package-photos = Zdjęcia opakowania z zewnątrz

evidence-damage-photos = Zdjęcia uszkodzonego produktu

evidence-damage-report = Protokół przewoźnika lub poczty, jeśli jest

evidence-all-items-photo = Wszystkie produkty na jednym zdjęciu

evidence-label-weight = Etykieta paczki z wagą

evidence-unboxing-video = Film z rozpakowywania, jeśli go masz

evidence-arrived-photo = Zdjęcie tego, co dotarło, obok zrzutu ekranu strony produktu

evidence-package-label = Etykieta z opakowania

evidence-not-genuine-photo = Zdjęcie tego, po czym widać, że to nie oryginał

evidence-brand-statement = Oświadczenie właściciela marki, jeśli je masz

evidence-label-weighed = Etykieta z wagą oraz waga zmierzona na poczcie

evidence-sealed-video = Film z rozpakowywania, od zamkniętej paczki

evidence-empty-photo = Zdjęcie pustego opakowania ze wszystkich stron

evidence-return-receipt = Potwierdzenie nadania zwrotu z numerem śledzenia

evidence-return-delivery = Zrzut ekranu z doręczeniem zwrotu

evidence-unused-photo = Zdjęcie nieużywanego produktu w opakowaniu

evidence-any = Wszystko, co potwierdza podany fakt

## Under the field for the amount: why what was typed there is none that can be asked for. What to type instead follows it, in a
## sentence of its own.

amount-none = To nie jest kwota.

amount-too-little = Kwota musi być większa od zera.

amount-no-currency = Brakuje tu waluty.

amount-other-currency = Zapłata nie była w { $currency }.

amount-too-much = Zapłacona kwota to najwyżej { $sums }. Wpisz tyle albo mniej.

amount-type-in = Wpisz liczbę, w { $currency }, na przykład 12,50.

amount-type = Wpisz liczbę z walutą, na przykład USD 12.50.

## In the composer: what does not go together with what is known. It is asked about, and never forbidden.

doubt-completed = Zamówienie jest oznaczone jako zakończone, tak jakby dotarło. Czy potwierdzono je przez pomyłkę, czy zrobił to sam serwis? Napisz o tym wyżej.

doubt-delivered = Według przewoźnika doręczono { $day }. Jeśli przesyłka do Ciebie nie dotarła, właściwy powód to „Oznaczone jako dostarczone, ale nieotrzymane”.

doubt-promised = Dostawę obiecano do { $day }: ten termin jeszcze nie minął. Dlatego list nie mówi o spóźnieniu, a serwis może poprosić Cię o poczekanie.

doubt-personal-reason = Gdy coś jest po prostu niepotrzebne, serwis proponuje zwrot towaru, a sam zwrot pieniędzy prawie nigdy.

doubt-above-price = To więcej, niż kosztował produkt: { $sums }

doubt-other-reason = „Inny powód” nic jeszcze nie mówi: napisz wyżej, o co chodzi.

## The letter says something else than what was chosen. In the composer and in the panel beside the form. All of these are critical.

letter-says-arrived = Twój list mówi, że dotarło, a wybrana odpowiedź, że nie.

letter-says-not-arrived = Twój list mówi, że nie dotarło, a wybrana odpowiedź, że tak.

letter-names-other = Twój list podaje { $named }, a prosisz o { $asked }.

letter-changed = Po zmianie listu wybrano inną odpowiedź.

letter-rewrite = Napisz list od nowa

letter-keep = Jest dobrze tak, jak jest

letter-own = Przywróć mój list

## The panel beside the site's dispute form: what will be filled in, and what was. The name of a field stands first, what will be or
## was filled in behind it, and then a remark, in lower case where the language has it.

form-yours = Recourse nigdy nie naciska „Dalej”, „Wyślij” ani „Potwierdź”. Sprawdź każde pole; ostatnie naciśnięcie należy do Ciebie.

form-field =
    { $role ->
        [received] Przesyłka otrzymana?
        [solution] Czego chcesz
        [reason] Powód
        [amount] Kwota
       *[description] Opis
    }

form-ready = Twoje zgłoszenie, gotowe do wypełnienia

form-filling = Wypełnianie…

form-filled = Wypełniono. Teraz Ty sprawdzasz i Ty wysyłasz.

form-filled-part = Wypełniono częściowo. Reszta należy do Ciebie.

form-undone = Przywrócono, jak było

form-undone-part = Przywrócono, na ile pozwala formularz

form-fill = Wypełnij

form-fill-again = Wypełnij ponownie

form-fill-replacing = Wypełnij i zastąp to, co tam jest

form-fill-maximum = Wypełnij najwyższą kwotą: { $sums }

form-read-or-change = Przeczytaj lub zmień

form-undo = Cofnij

form-copy-text = Kopiuj tekst

form-copy = Kopiuj

form-shorten-own = Użyj krótkiego listu zamiast mojego

form-shorten = Użyj krótszego listu, z tych samych faktów

form-letter-length =
    { $n ->
        [one] Twój list, 1 znak
        [few] Twój list, { $n } znaki
        [many] Twój list, { $n } znaków
       *[other] Twój list, { $n } znaku
    }

form-value-yes = tak

form-value-no = nie

form-value-refund = tylko zwrot pieniędzy

form-value-return = zwrot towaru i pieniędzy

## The same: remarks about a field that will be filled in, or says already what it should. One line.

form-will-replace = zastąpi to, co tam jest

form-will-open = słowami samego formularza, z jego listy

form-already = już tak tam jest

form-already-set = formularz sam ustawił już to, o co prosisz

form-filling-now = wypełnianie…

form-waits = czeka

form-question-left = o to pyta formularz; odpowiedź należy do Ciebie

## The same: remarks about a field that is not filled in, and why. One line.

form-ambiguous = dwa pola są podobne; wybierz samodzielnie

form-no-field = nie znaleziono jeszcze na to pola w formularzu; sprawdź

form-not-found = nie znaleziono miejsca, w którym formularz o to pyta; sprawdź

form-not-asked = ten formularz o to tu nie pyta

form-elsewhere = takie pole jest poza tym formularzem; zostawiono je Tobie

form-unclear = „tak” może tu znaczyć dwie rzeczy; wybierz samodzielnie

form-other-unit = formularz nie liczy tu w pieniądzach; wpisz samodzielnie

form-other-form = ten formularz jest do czegoś innego niż Twoje zgłoszenie

form-hidden = pole jest ukryte

form-read-only = formularz nie pozwala tego zmienić

form-disabled = pole wyłączone; może najpierw trzeba odpowiedzieć w innym

form-already-filled = coś już tam jest; pozostawiono bez zmian

form-unsupported = pola tego rodzaju zostawiono Tobie

form-no-option = żadna z opcji tego nie mówi; wybierz samodzielnie

form-other-currency = formularz liczy w innej walucie; wpisz samodzielnie

form-not-known = nieznane; wpisz samodzielnie

form-disagrees = Twój list mówi co innego, niż wybrano

form-other-order = ten formularz dotyczy innego produktu

form-over-amount = niewypełnione: formularz dopuszcza najwyżej { $sums }

form-over-characters =
    { $n ->
        [one] niewypełnione: formularz dopuszcza najwyżej 1 znak
        [few] niewypełnione: formularz dopuszcza najwyżej { $n } znaki
        [many] niewypełnione: formularz dopuszcza najwyżej { $n } znaków
       *[other] niewypełnione: formularz dopuszcza najwyżej { $n } znaku
    }

form-over-bytes =
    { $n ->
        [one] niewypełnione: formularz dopuszcza najwyżej 1 bajt
        [few] niewypełnione: formularz dopuszcza najwyżej { $n } bajty
        [many] niewypełnione: formularz dopuszcza najwyżej { $n } bajtów
       *[other] niewypełnione: formularz dopuszcza najwyżej { $n } bajtu
    }

form-over-words =
    { $n ->
        [one] niewypełnione: formularz dopuszcza najwyżej 1 słowo
        [few] niewypełnione: formularz dopuszcza najwyżej { $n } słowa
        [many] niewypełnione: formularz dopuszcza najwyżej { $n } słów
       *[other] niewypełnione: formularz dopuszcza najwyżej { $n } słowa
    }

form-later = niewypełnione: formularz się od tego czasu zmienił; naciśnij „Wypełnij ponownie”

## The same: remarks about a field after it was filled in, or put back. One line.

form-done = wypełnione i sprawdzone

form-changed = pole zmieniło się podczas wypełniania; nie ruszono go

form-was-hidden = pole było ukryte, gdy miało być wypełnione

form-not-offered = nie ma tego na liście; wybierz samodzielnie

form-gone = pole zniknęło podczas wypełniania

form-overwritten = strona tego nie zachowała; sprawdź

form-failed = nie udało się wypełnić

form-put-back = przywrócono

form-undo-gone = tego pola nie ma już na stronie

form-undo-theirs = zmienione potem przez Ciebie; pozostawiono bez zmian

form-undo-unfit = formularz pyta tu już o co innego i nie może znów opróżnić tego pola; popraw je

form-undo-left = formularz nie może znów opróżnić tego pola; liczy się ono dopiero po wysłaniu formularza

## The same: pictures and videos, which the shopper adds.

form-pictures = Zdjęcia i filmy

form-proof = do dodania: { $proof }

form-proof-ready = do dodania: { $proof } (masz to gotowe)

form-pictures-yours = dodajesz je Ty: Recourse nie dotyka przesyłania plików

form-pictures-limits = dodajesz je Ty: Recourse nie dotyka przesyłania plików. Formularz mówi: { $limits }

form-pictures-here = Zdjęcia i filmy: tutaj je dodajesz

## Panels about a claim, on the site's pages and on ours.

claim-press-arrived = Teraz Ty naciskasz ten przycisk: otwiera on formularz sporu. Na pytanie, czy przesyłka dotarła, odpowiedz „Tak”. Tam Recourse wypełni formularz.

claim-press-not-arrived = Teraz Ty naciskasz ten przycisk: otwiera on formularz sporu. Na pytanie, czy przesyłka dotarła, odpowiedz „Nie”. Tam Recourse wypełni formularz.

claim-unfinished = Twoje zgłoszenie nie jest skończone

claim-no-reason = Nie wybrano jeszcze, co jest nie tak.

claim-bad-amount = O wpisaną kwotę nie można prosić.

claim-go-on = Kontynuuj zgłoszenie

claim-which-form = Czy Twoje zgłoszenie jest do tego formularza?

claim-unsure = Czeka zgłoszenie, a ta strona nie mówi, którego produktu dotyczy. Czy to ten?

claim-this-one = Tak, ten

claim-discarded = Porzucono Twoje zgłoszenie

claim-gone-soon = Zniknie na zawsze za godzinę albo gdy tylko zaczniesz inne.

claim-restore = Przywróć zgłoszenie

claim-none = Żadne zgłoszenie nie czeka. Zacznij je przy zamówieniu, na jego stronie lub w oknie Recourse.

claim-order-unknown-title = To zamówienie jest nieznane

claim-order-unknown = Otwórz raz jego własną stronę i tam zacznij zgłoszenie.

claim-field-short-title = Pole jest za krótkie

claim-field-short = Nawet najkrótszy list z tymi faktami jest dłuższy, niż dopuszcza to pole. Napisz go samodzielnie.

claim-no-words-title = Recourse nie może odczytać tego formularza

claim-no-words = Brakuje jego pliku ze słowami albo nie da się go odczytać. Zainstaluj Recourse ponownie; nic z tego, co odczytano, nie przepadło.

## Other panels on the site's pages: a heading, and what it is about. Short.

panel-close = Zamknij

panel-copy-report = Kopiuj raport bez danych osobowych

talking-title = Rozmowa nie zatrzymuje zegara

talking-unnamed = Ta strona nie podaje zamówienia. Ostatnie bezpieczne dni Twoich otwartych zamówień:

talking-more = Jest ich więcej.

page-unreadable-title = Recourse nie może odczytać tej strony

page-unreadable = Nie udało się tu odczytać żadnego zamówienia ({ $page }). Serwis mógł się zmienić albo nie ma tu zamówień. Daty widoczne gdzie indziej pochodzą z wcześniejszych wizyt.

page-unsupported-title = Recourse nie może odczytać aliexpress.ru

page-unsupported = Ta część AliExpress to inna aplikacja, której Recourse nie odczytuje. Sprawdź swoje terminy w samym serwisie; zamówienia z aliexpress.com są odczytywane jak zawsze.

page-crowded-title = Za dużo zamówień naraz

page-crowded = Na tej stronie jest więcej nowych zamówień, niż ma jakakolwiek lista. Tych ponad miarę nie zachowano.

not-allowed-title = Nie wykonano

not-allowed = Ta strona nie może o to prosić albo nie pokazuje już tego zamówienia. Odśwież ją.

newer-title = Zainstalowano starszą wersję Recourse

newer = Zapisane dane pochodzą z nowszej wersji Recourse. Ta starsza ich nie rusza i nic z nich nie pokazuje: zaktualizuj Recourse.

## The browser did not store something. A heading, what became of it, why, and what to do: a sentence each. All of these are critical.

unstored-title = Recourse nie zdołał zapisać danych

unstored-import = Pliku nie przyjęto i nic się nie zmieniło.

unstored-forget = To, co miało być zapomniane, zniknęło, ale nie udało się tego zapisać. Próba zostanie powtórzona.

unstored-read = Tego, co właśnie odczytano, nie udało się zapisać. Zostaje do zamknięcia przeglądarki, a nic z tego, co odczytano wcześniej, nie przepadło.

unstored-full-by = Miejsce przeglądarki na rozszerzenia jest pełne: potrzeba { $needs } MB, a wolne jest { $room } MB ({ $why }).

unstored-full = Miejsce przeglądarki na rozszerzenia jest pełne ({ $why }).

unstored-why = Przeglądarka odpowiedziała: „{ $why }”.

unstored-full-next = W opcjach zapomnij te zamówienia, których już nie potrzebujesz, a potem odśwież tę stronę.

unstored-next = Odśwież tę stronę, aby spróbować ponownie.

## What the shopper says of an order was not taken in. It stands beside what was pressed.

state-order-unknown = To zamówienie jest nieznane. Otwórz raz jego własną stronę i zaznacz to tam.

state-item-unknown = Ten produkt jest nieznany. Otwórz raz własną stronę zamówienia i zaznacz to tam.

state-no-date = To nie jest data zwrotu pieniędzy otwartego zamówienia. Nic się nie zmieniło.

state-elsewhere = Zaznaczono to w innej Twojej przeglądarce: cofnij to tam.

## The options: what a corrected file of the site would change, before it is used. One sentence after another.

preview-known = Znane zamówienia: { $n }.

preview-over = Teraz w terminie, a według tego pliku po terminie: { $n } ({ $numbers }).

preview-other = Z innym stanem: { $n } ({ $numbers }).

preview-undated = Bez swojej daty: { $n } ({ $numbers }).

import-silent = Teraz w terminie, a według tego pliku bez przypomnień: { $n } ({ $numbers }).

preview-none = Według jego słów i kodów żadne zamówienie nie byłoby odczytane inaczej.

preview-rest = Co plik odczytuje w innych miejscach strony, okaże się po jej otwarciu.

## Beside what was pressed on a page of ours.

ask-silent = Recourse nie odpowiada. Spróbuj ponownie albo zamknij to i otwórz jeszcze raz.

ask-copied = Skopiowano

ask-copy-refused = Przeglądarka odmówiła kopiowania

ask-undone = Nie udało się tego zrobić. Otwórz raz własną stronę zamówienia i spróbuj tam ponownie.

sheet-nothing = O tym zamówieniu nic nie zapisano.

## Pages of ours: what stands on them before anything is known.

reading = Odczytywanie…

show-more = Pokaż więcej

options = Opcje

popup-about = Do kiedy możesz otworzyć spór

popup-in-tab = Otwórz w karcie

search = Szukaj

search-orders = Szukaj w swoich zamówieniach

popup-zone = Daty są liczone według czasu pacyficznego USA, a pokazane według czasu miejsca, w którym jesteś.

file-saved = Plik { $name } jest w folderze z pobranymi plikami.

claim-title = Recourse: Twoje zgłoszenie

claim-about = Twoje zgłoszenie. Serwis nie może zobaczyć tego, co tu wpisujesz, dopóki nie wypełnisz jego formularza.

claim-foot = Stąd nic nie jest wysyłane. Formularz w serwisie wysyłasz Ty.

sheet-title = Arkusz dowodów

sheet-print = Drukuj

## The options. A label stands in front of its field or behind its tick.

options-title = Recourse: opcje

options-language = Język

options-language-of = Recourse mówi

options-language-browser = język przeglądarki

options-language-why = Tekstów w językach innych niż angielski nie sprawdził jeszcze żaden rodzimy użytkownik. Jeśli zdanie jest niejasne, przełącz na angielski.

options-reminders = Przypomnienia

options-notify = Pokazuj powiadomienia

options-notify-why = Przeglądarka pyta, czy Recourse może je pokazywać. Mówią, że czas na spór wkrótce minie, i tylko na tym komputerze. Bez nich to samo mówią pasek narzędzi, okno Recourse i baner na stronach Twoich zamówień.

options-ladder = Ile czasu przed ostatnim dniem, w dniach (d) i godzinach (h)

options-opened = Gdy można już otworzyć spór

options-delivered = Gdy paczkę dostarczono: sprawdź, co przyszło

options-moved = Gdy ostatni dzień się przesunął, na wcześniejszy lub późniejszy

options-quiet-why = Przypomnienie, które wypada w godzinach ciszy, przychodzi po nich, a jeśli po nich zostałoby mało czasu, to przed nimi.

options-quiet = Godziny ciszy

options-quiet-from = od

options-quiet-to = do

options-quiet-range = Aby mieć godziny ciszy, ustaw początek i koniec; aby ich nie mieć, wyczyść oba pola.

options-toolbar = Pasek narzędzi i pamięć

options-badge-days = Ile dni przed ostatnim dniem pasek narzędzi go pokazuje

options-skip-finished = Zakończone zamówienia bez daty nie są dla mnie ważne: nie licz ich

options-keep-months = Po ilu miesiącach ma zostać zapomniane zamówienie, które jest po terminie i nie było przez Ciebie otwierane

options-sync = Twoje inne przeglądarki

options-sync-why = Jeśli używasz tej przeglądarki na kilku komputerach i logujesz się do jej własnej synchronizacji, synchronizacja może przenosić Twoje bieżące terminy z jednego komputera na drugi. Wtedy opuszczają one tę przeglądarkę: przechodzą przez konto u producenta przeglądarki (Google, Mozilla, Microsoft…) i obowiązują jego zasady odczytywania i przechowywania ich. Recourse nie ma serwera i sam nic nie wysyła.

options-sync-on = Przenoś bieżące terminy do moich innych przeglądarek

options-sync-what = Co jest przenoszone z każdego otwartego zamówienia: jego numer, numery jego produktów i ich liczba, jego daty ze stroną, na której odczytano każdą z nich, na jakim etapie jest zamówienie i spór, kraj, do którego jedzie, domena serwisu i kody jego usług, co o zamówieniu podajesz i co robisz z przypomnieniami o nim. Żadnych nazw, cen, sprzedawców, adresów ani zgłoszeń. Zaznacz to w każdej z przeglądarek. Po wyłączeniu usuwane jest to, co przekazała ta przeglądarka; to, co przyszło z innych, zostaje tutaj, dopóki nie każesz tego zapomnieć.

options-sync-titles = I nazwy moich zakupów

options-files = Kalendarz i pliki

options-calendar = Wszystkie bieżące terminy jako kalendarz (.ics)

options-table = Zamówienia i daty do arkusza kalkulacyjnego (.csv)

options-ledger = Wszystko, co wie Recourse (.json)

options-import = Wczytaj z powrotem plik .json

options-forget = Zapomnij

options-order = Numer zamówienia

options-forget-one = Zapomnij to zamówienie

options-since = Albo wszystko, co po raz pierwszy odczytano od

options-forget-since = Zapomnij, co odczytano od tego czasu

options-forget-all = Zapomnij wszystko

options-forget-all-again = Naciśnij ponownie: wszystko zniknie i już nie wróci

options-site = Co Recourse wie o serwisie

options-site-why = Gdzie na stronach AliExpress stoją daty, zapisano w jednym pliku. Gdy serwis się zmieni, poprawiony plik można zaimportować, zanim wyjdzie nowa wersja. Importuj tylko plik od kogoś, komu ufasz: to ten plik decyduje, które słowa na stronach Twoich zamówień są uznawane za daty. Plik nie może prowadzić do żadnej innej domeny i nic, co mówi, nie sprawi, że Recourse naciśnie przycisk, którego Recourse nie wolno nacisnąć.

options-site-import = Zaimportuj poprawiony site.json

## The options: what became of a press. They stand beside what was pressed.

choice-kept = Zapisano.

choice-not-allowed = Przeglądarka na to nie pozwala, więc nic się nie zmieniło.

choice-refused = { $why } Nic się nie zmieniło.

choice-no-span = Nie można odczytać: { $text }. Wpisz liczby dni i godzin, na przykład „14 d, 7 d, 6 h”.

choice-no-json = Ten plik to nie JSON. Nic się nie zmieniło.

choice-no-order = Numer zamówienia to same cyfry, jak na stronie zamówienia.

choice-no-since = Najpierw wybierz dzień i godzinę.

choice-failed = Nie udało się tego zrobić: { $why }

forgotten-order = O zamówieniu { $number } nic już nie wiadomo.

forgotten-all = Wszystko zapomniane.

site-file-offered = Plik { $name } nie jest jeszcze używany. { $what }

site-file-use = Użyj tego pliku

site-file-used = Plik { $name } jest teraz używany. Odśwież otwarte strony zamówień.

site-file-refused = To, czego używano wcześniej, jest nadal używane, a plik { $name } odrzucono: { $why }

## The icon in the toolbar. It has room for four characters, so no more than one letter behind a number.

icon-days = { $days }d

icon-days-unsure = { $days }d?

icon-hours = { $hours }g

icon-hours-unsure = { $hours }g?

icon-last-hour = <1g

icon-last-hour-unsure = <1g?

icon-unknown = ?{ $n }

icon-unknown-most = ?{ $n }+

## A reminder: the title of a notification, the line in bold in a banner on the site's pages and in the popup. At most eight words,
## with the time left. All are critical: nobody may give up, or wait, because of a wrong word.

reminder-open = Otwórz spór na czas: { $left }

reminder-moved = Ostatni dzień się przesunął: { $left }

reminder-delivered = Dostarczono. Sprawdź, co przyszło: { $left }

reminder-opened = Spór można już otworzyć: { $left }

reminder-part-refunded = Zwrócono część kwoty, sprawdź zamówienie: { $left }

reminder-dispute = Zajrzyj do swojego sporu

reminder-look = Zajrzyj do tego zamówienia

reminder-passed = Minął ostatni bezpieczny dzień na spór

## What a reminder says below its title: one or two sentences. Critical.

reminder-until = Spór możesz bezpiecznie otworzyć najpóźniej { $day }.

reminder-passed-why = Ostatni bezpieczny dzień minął, zanim Recourse mógł o nim powiedzieć. Spór może być jeszcze możliwy: spróbuj teraz. Jeśli nie jest, może jeszcze pomóc Twój bank lub PayPal.

reminder-look-by = Otwórz stronę zamówienia i sprawdź, najpóźniej { $day }.

reminder-look-why = Ostatni dzień na spór jest nieznany. Otwórz raz stronę zamówienia, a Recourse go tam odczyta.

reminder-late = To przypomnienie jest spóźnione, bo przeglądarka była zamknięta.

reminder-moved-from = Data zwrotu pieniędzy, którą pokazuje AliExpress, zmieniła się: było { $from }, jest { $to }.

reminder-unread = Otwórz stronę zamówienia i sprawdź, co jest do zrobienia.

## Several reminders in one notification: its title, and one line for each order.

reminders-due =
    { $n ->
        [one] 1 przypomnienie.
        [few] { $n } przypomnienia.
        [many] { $n } przypomnień.
       *[other] { $n } przypomnienia.
    }

reminders-late =
    { $n ->
        [one] 1 przypomnienie miało przyjść, gdy przeglądarka była zamknięta
        [few] { $n } przypomnienia miały przyjść, gdy przeglądarka była zamknięta
        [many] { $n } przypomnień miało przyjść, gdy przeglądarka była zamknięta
       *[other] { $n } przypomnienia miało przyjść, gdy przeglądarka była zamknięta
    }

reminders-line = { $title }: do { $day }

reminders-line-passed = { $title }: może za późno, spróbuj teraz

reminders-more =
    { $n ->
        [one] i jeszcze 1
        [few] i jeszcze { $n }
        [many] i jeszcze { $n }
       *[other] i jeszcze { $n }
    }

## The banner on the site's pages: reminders of other orders than the one that is shown.

reminders-elsewhere =
    { $n ->
        [one] 1 zamówienie wymaga sprawdzenia.
        [few] { $n } zamówienia wymagają sprawdzenia.
        [many] { $n } zamówień wymaga sprawdzenia.
       *[other] { $n } zamówienia wymaga sprawdzenia.
    }

reminders-elsewhere-by = Zajrzyj najpóźniej { $day }.

## Buttons of a reminder.

remind-prepare-claim = Przygotuj zgłoszenie

remind-me-tomorrow = Przypomnij mi jutro

remind-tomorrow = Jutro

remind-in-three-days = Za trzy dni

## Why a reminder was not put off. A notice.

remind-stays = Przypomnienie zostaje

remind-too-late = To za późno: zdążyć trzeba najpóźniej { $day }. Wybierz porę co najmniej godzinę przed końcem tego czasu.

remind-over = Za późno, by odkładać przypomnienie: ostatnia bezpieczna godzina jest blisko albo minęła.

## The options: why a choice was not taken. What follows says that nothing was changed.

choice-badge-days = Pasek narzędzi może pokazywać od 1 do 60 dni.

choice-most-reminders = Przed ostatnim dniem może być najwyżej dwanaście przypomnień.

choice-reminder-span = Przypomnienie może przyjść od 1 godziny do 60 dni przed ostatnim dniem.

choice-reminders-sorted = Każde przypomnienie może być tylko raz, najwcześniejsze jako pierwsze.

choice-quiet-ends = Godziny ciszy potrzebują początku i końca.

choice-quiet-same = Godziny ciszy muszą kończyć się o innej porze, niż się zaczynają.

choice-quiet-long = Godziny ciszy mogą trwać do dwunastu godzin.

choice-quiet-times = Początek i koniec godzin ciszy to pory dnia.

choice-keep-months = Zamówienia po terminie można przechowywać od 3 miesięcy do 10 lat.

choice-unread = Tego wyboru nie da się odczytać ({ $why }).

## The exchange with the shopper's other browsers: beside its choice in the options, and as a notice in the popup.

sync-not-taken = Przeglądarka nie przyjęła dat dla Twoich innych przeglądarek ({ $why }). Nic tu nie przepadło, próba zostanie powtórzona.

sync-not-removed = Przeglądarka nie usunęła tego, co przekazano Twoim innym przeglądarkom ({ $why }). Nic tu nie przepadło, próba zostanie powtórzona.

sync-no-room =
    { $n ->
        [one] W pamięci synchronizacji przeglądarki zabrakło miejsca na 1 najmniej pilne zamówienie. Twoje inne przeglądarki się o tym nie dowiedzą.
        [few] W pamięci synchronizacji przeglądarki zabrakło miejsca na { $n } najmniej pilne zamówienia. Twoje inne przeglądarki się o tym nie dowiedzą.
        [many] W pamięci synchronizacji przeglądarki zabrakło miejsca na { $n } najmniej pilnych zamówień. Twoje inne przeglądarki się o tym nie dowiedzą.
       *[other] W pamięci synchronizacji przeglądarki zabrakło miejsca na { $n } najmniej pilnego zamówienia. Twoje inne przeglądarki się o tym nie dowiedzą.
    }

sync-unread =
    { $n ->
        [one] 1 wpisu z Twoich innych przeglądarek nie da się odczytać. Jest pominięty i nic się tu przez to nie zmienia.
        [few] { $n } wpisów z Twoich innych przeglądarek nie da się odczytać. Są pominięte i nic się tu przez to nie zmienia.
        [many] { $n } wpisów z Twoich innych przeglądarek nie da się odczytać. Są pominięte i nic się tu przez to nie zmienia.
       *[other] { $n } wpisu z Twoich innych przeglądarek nie da się odczytać. Są pominięte i nic się tu przez to nie zmienia.
    }

sync-newer = Inna Twoja przeglądarka ma nowszą wersję Recourse, której ta nie rozumie. Zaktualizuj Recourse tutaj.

sync-last = Ostatnia wymiana: { $time }.

## A calendar file, which the shopper opens with a calendar of theirs.

calendar-name = Ostatnie dni na spory

calendar-open = Otwórz spór, zanim to wydarzenie się skończy: { $title }

calendar-part-refunded = Zwrócono część kwoty, sprawdź zamówienie, zanim to wydarzenie się skończy: { $title }

calendar-over = Po terminie: nie ma nic do zrobienia

## A table for a spreadsheet: the heads of its columns, one to four words each. Numbers, days and addresses below them are the same in every language.

table-order = Numer zamówienia

table-store = Sklep

table-title = Produkt

table-quantity = Liczba sztuk

table-currency = Waluta

table-price = Cena

table-placed = Data zamówienia

table-refund-date = Data zwrotu pieniędzy

table-state-head = Stan

table-safe-until = Bezpiecznie do

table-closed-after = Prawdopodobnie za późno po

table-mark = Skąd znana jest data

table-why = Dlaczego

table-link = Link

table-state =
    { $state ->
        [not-shipped] niewysłane
        [too-early] za wcześnie
        [open] spór możliwy
        [last-hours] ostatnie godziny
        [doubtful] może za późno
        [closed] prawdopodobnie za późno
        [in-dispute] w sporze
        [refunded] pieniądze zwrócone
        [refunded-in-part] zwrócono część kwoty
        [cancelled] anulowane
       *[unknown] nieznane
    }

## Files that are brought back, and what is forgotten: what became of it, in the options.

imported = Wczytano z powrotem

imported-orders =
    { $n ->
        [one] Przyjęto 1 zamówienie.
        [few] Przyjęto { $n } zamówienia.
        [many] Przyjęto { $n } zamówień.
       *[other] Przyjęto { $n } zamówienia.
    }

import-strange = Tego pliku nie utworzył Recourse. Nic się nie zmieniło.

import-newer = Ten plik utworzyła nowsza wersja Recourse. Nic się nie zmieniło. Zaktualizuj Recourse, a potem wczytaj plik ponownie.

import-unversioned = Ten plik nie mówi, która wersja Recourse go utworzyła. Nic się nie zmieniło.

import-damaged = Ten plik jest uszkodzony ({ $why }). Nic się nie zmieniło.

forgotten-since =
    { $n ->
        [one] Zapomniano 1 zamówienie.
        [few] Zapomniano { $n } zamówienia.
        [many] Zapomniano { $n } zamówień.
       *[other] Zapomniano { $n } zamówienia.
    }

forget-failed = Nie wszystko udało się zapomnieć ({ $why }). Spróbuj ponownie.

forget-not-shared = Tutaj wszystko zapomniano, ale nie to, co przekazano Twoim innym przeglądarkom ({ $why }).

## What went wrong between a page and Recourse: behind “This could not be done:”, or in a notice beside a page.

asked-too-much = Ta strona prosi o zbyt wiele naraz.

told-too-much = Na tej stronie jest więcej niż na jakiejkolwiek stronie AliExpress, więc nic z niej nie odczytano.

## Which site file is used: it says where on AliExpress's pages the dates stand. In the options, and as a notice in the popup.

site-file-built-in = W użyciu: plik dostarczony z Recourse ({ $version }).

site-file-corrected = Strony są odczytywane według zaimportowanego przez Ciebie pliku serwisu ({ $version }).

site-file-outdated = Zaimportowany przez Ciebie plik serwisu ({ $version }) nie jest już używany: ta wersja Recourse ma nowszy.

site-file-bad = Zaimportowany przez Ciebie plik serwisu nie jest używany, działa ten dostarczony z Recourse: { $why }.

site-file-remove = Usuń zaimportowany plik

## The evidence sheet, a page to print: labels in front of values, and headings. One to three words each.

sheet-order = Zamówienie

sheet-store = Sklep

sheet-item = Produkt

sheet-line = Numer produktu w zamówieniu

sheet-quantity = Liczba sztuk

sheet-price = Cena

sheet-total = Suma zamówienia

sheet-status = Stan

sheet-dispute = Spór

term =
    { $kind ->
        [after-receipt] Zwrot towaru lub pieniędzy po odbiorze
        [after-placed] Spór po złożeniu zamówienia
        [free-return] Bezpłatny zwrot po doręczeniu
       *[return-shipment] Na nadanie zwrotu
    }

stage =
    { $stage ->
        [seller] czeka na sprzedawcę
        [shopper] czeka na Ciebie
        [platform] czeka na AliExpress
        [return] towar do odesłania
        [refunded] pieniądze zwrócone
        [refunded-in-part] zwrócono część kwoty
        [ended] zakończony
        [unread] nierozpoznany
       *[unknown] otwarty
    }

sheet-number = { $n }

sheet-days =
    { $n ->
        [one] 1 dzień
        [few] { $n } dni
        [many] { $n } dni
       *[other] { $n } dnia
    }

sheet-day = { $day }

sheet-moved-day = { $from }, potem { $to }

sheet-place = { $page }, { $at }

sheet-place-words = { $page }, { $at }: „{ $words }”

sheet-read = Co odczytano

sheet-moved = Zmienione daty

sheet-way = Droga paczki

sheet-said = Co podał kupujący

statement =
    { $statement ->
        [received] Dotarło
        [not-received] Nie dotarło
       *[deadline] Data zwrotu pieniędzy
    }

sheet-foot = Zapisane przez Recourse ze stron AliExpress tak, jak były pokazane. Sporządzono { $day }, strefa czasowa: { $zone }.
