# What Recourse says, in Czech. No native speaker has reviewed it yet; en.ftl says where each message stands.

between-sentences = { " " }

sum = { $amount } { $currency }

## What the toolbar says while the pointer rests on it. One sentence after another; what comes first is most urgent.

toolbar-days-left =
    { $days ->
        [one] Na otevření nejnaléhavějšího sporu zbývá 1 den.
        [few] Na otevření nejnaléhavějšího sporu zbývají { $days } dny.
       *[other] Na otevření nejnaléhavějšího sporu zbývá { $days } dní.
    }

toolbar-hours-left =
    { $hours ->
        [one] Na otevření nejnaléhavějšího sporu zbývá 1 hodina.
        [few] Na otevření nejnaléhavějšího sporu zbývají { $hours } hodiny.
       *[other] Na otevření nejnaléhavějšího sporu zbývá { $hours } hodin.
    }

toolbar-last-hour = Na otevření nejnaléhavějšího sporu zbývá méně než hodina.

toolbar-near =
    { $n ->
        [one] 1 lhůta se blíží ke konci.
        [few] { $n } lhůty se blíží ke konci.
       *[other] { $n } lhůt se blíží ke konci.
    }

toolbar-at-risk = V ohrožení: { $sums }.

toolbar-doubtful =
    { $n ->
        [one] Čas na otevření sporu už možná uplynul. Zkuste to hned.
        [few] U { $n } položek čas na otevření sporu už možná uplynul. Zkuste to hned.
       *[other] U { $n } položek čas na otevření sporu už možná uplynul. Zkuste to hned.
    }

toolbar-awaited =
    { $n ->
        [one] Spor čeká na vás. Otevřete jeho stránku a odpovězte.
        [few] { $n } spory čekají na vás. Otevřete jejich stránky a odpovězte.
       *[other] { $n } sporů čeká na vás. Otevřete jejich stránky a odpovězte.
    }

toolbar-unreadable = Stránku objednávky se nepodařilo přečíst. Více zjistíte, když otevřete Recourse.

toolbar-degraded = Stránka objednávky byla přečtena jen zčásti. Více zjistíte, když otevřete Recourse.

toolbar-lost = Něco z uložených údajů se ztratilo. Co, uvidíte, když otevřete Recourse.

toolbar-no-order = Recourse zatím nezná žádnou objednávku. Otevřete svůj seznam objednávek na AliExpress.

toolbar-no-orders-there = AliExpress u tohoto účtu neukázal žádné objednávky.

toolbar-disputed =
    { $n ->
        [one] 1 objednávka je ve sporu.
        [few] { $n } objednávky jsou ve sporu.
       *[other] { $n } objednávek je ve sporu.
    }

toolbar-clear =
    { $days ->
        [one] Do 1 dne nekončí žádná lhůta pro spor.
        [few] Během příštích { $days } dnů nekončí žádná lhůta pro spor.
       *[other] Během příštích { $days } dnů nekončí žádná lhůta pro spor.
    }

toolbar-left-out-none = Dokončené objednávky bez nadcházejícího data se vynechávají, jak jste si vybrali.

toolbar-left-out =
    { $n ->
        [one] 1 dokončená objednávka bez nadcházejícího data se vynechává, jak jste si vybrali.
        [few] { $n } dokončené objednávky bez nadcházejícího data se vynechávají, jak jste si vybrali.
       *[other] { $n } dokončených objednávek bez nadcházejícího data se vynechává, jak jste si vybrali.
    }

## How much is known: in the toolbar and at the top of the popup.

orders-undated =
    { $n ->
        [one] 1 objednávka zatím nemá datum. Otevřete jednou její stránku, nebo nechte Recourse datum najít.
        [few] { $n } objednávky zatím nemají datum. Otevřete jednou jejich stránky, nebo nechte Recourse data najít.
       *[other] { $n } objednávek zatím nemá datum. Otevřete jednou jejich stránky, nebo nechte Recourse data najít.
    }

orders-unseen =
    { $n ->
        [one] 1 objednávka má poslední den za sebou, ale spor může být stále možný. Otevřete jednou její stránku a podívejte se, nebo to nechte na Recourse.
        [few] { $n } objednávky mají poslední den za sebou, ale spor může být stále možný. Otevřete jednou jejich stránky a podívejte se, nebo to nechte na Recourse.
       *[other] { $n } objednávek má poslední den za sebou, ale spor může být stále možný. Otevřete jednou jejich stránky a podívejte se, nebo to nechte na Recourse.
    }

orders-unshipped =
    { $n ->
        [one] 1 objednávka ještě nebyla odeslána, a proto nemá datum.
        [few] { $n } objednávky ještě nebyly odeslány, a proto nemají datum.
       *[other] { $n } objednávek ještě nebylo odesláno, a proto nemají datum.
    }

orders-read =
    { $n ->
        [one] Byla přečtena 1 objednávka.
        [few] Byly přečteny { $n } objednávky.
       *[other] Bylo přečteno { $n } objednávek.
    }

orders-older = Starší se přečtou, jakmile je na seznamu AliExpress zobrazí tlačítko „Zobrazit objednávky“.

orders-aged =
    { $n ->
        [one] 1 objednávka se počítá jako po lhůtě jen kvůli svému stáří: nikdo to neověřil.
        [few] { $n } objednávky se počítají jako po lhůtě jen kvůli svému stáří: nikdo to neověřil.
       *[other] { $n } objednávek se počítá jako po lhůtě jen kvůli svému stáří: nikdo to neověřil.
    }

## The popup.

popup-no-orders-there = AliExpress { $day } u tohoto účtu neukázal žádné objednávky. Až nějaké budou, otevřete svůj seznam objednávek a objeví se tady.

popup-no-order = Zatím není známa žádná objednávka. Otevřete svůj seznam objednávek na AliExpress: přečte se, když si ho prohlížíte.

## Names of what the site has: they stand in brackets, after a colon or between quotation marks, and never begin a sentence.

page =
    { $page ->
        [order-list] seznam objednávek
        [classic-order-list] seznam objednávek
        [order-detail] stránka objednávky
        [classic-order-detail] stránka objednávky
        [tracking] stránka sledování
        [refund-list] seznam vrácených peněz
        [dispute-status] stránka sporu
        [dispute-form] formulář sporu
       *[unknown] stránka
    }

page-elsewhere =
    { $page ->
        [order-list] seznam objednávek ve vašem jiném prohlížeči
        [classic-order-list] seznam objednávek ve vašem jiném prohlížeči
        [order-detail] stránka objednávky ve vašem jiném prohlížeči
        [classic-order-detail] stránka objednávky ve vašem jiném prohlížeči
        [tracking] stránka sledování ve vašem jiném prohlížeči
        [refund-list] seznam vrácených peněz ve vašem jiném prohlížeči
        [dispute-status] stránka sporu ve vašem jiném prohlížeči
        [dispute-form] formulář sporu ve vašem jiném prohlížeči
       *[unknown] stránka ve vašem jiném prohlížeči
    }

status =
    { $status ->
        [awaiting-payment] čeká na platbu
        [awaiting-shipment] čeká na odeslání
        [awaiting-delivery] čeká na doručení
        [completed] dokončeno
        [closed] uzavřeno
        [cancelled] zrušeno
        [in-dispute] ve sporu
        [refunded] peníze vráceny
       *[unknown] neznámý stav
    }

money = { $sums }

order-number = Objednávka { $number }

order-untitled = Objednávka

more = Více

open-order = Otevřít objednávku

## How long it is until the last safe day. It stands alone, behind the day. Three words.

left-days =
    { $days ->
        [one] zbývá 1 den
        [few] zbývají { $days } dny
       *[other] zbývá { $days } dní
    }

left-hours =
    { $hours ->
        [one] zbývá 1 hodina
        [few] zbývají { $hours } hodiny
       *[other] zbývá { $hours } hodin
    }

left-last-hour = zbývá méně než hodina

## One line on a card of the site's list and in a row of the popup: short remarks, one behind another, each of which stands alone.
## All that stand on one card have fourteen words together.
## What is certain, what is not, and on which day something ends must survive every translation: all of these are critical.

chip-unread = Recourse tu tuto objednávku nemůže přečíst. Otevřete ji, nebo si její datum zkontrolujte ručně.

chip-unprinted = Recourse tuto objednávku ještě nepřečetl. Než začnete tisknout, posuňte stránku až k ní.

line-dispute-until = Spor možný do { $day }

line-until = do { $day }

line-last-day = poslední den { $day }

line-unknown = Poslední den neznámý

line-for =
    { $purpose ->
        [not-received] pokud nedorazilo
        [not-as-described] pokud má vadu
       *[any-reason] pokud zboží nechcete
    }

line-mark =
    { $certainty ->
        [shown] AliExpress
        [worked-out] vypočteno
       *[estimate] přibližně
    }

line-opens = Spor až od { $day }

line-opens-between = Spor od některého dne mezi { $first } a { $last }

line-not-open = Na spor je příliš brzy

line-open = Spor je už možný.

line-doubtful = Možná už pozdě, zkuste to hned.

line-was-open = Spor byl možný do { $day }

line-closed = Po { $day } už pravděpodobně pozdě

line-part-refunded = Část peněz vrácena

line-maybe-part-refunded = Možná část peněz vrácena

line-rest-was-open = o zbytek byl spor možný do { $day }

line-check-by = zkontrolujte do { $day }

line-check-now = zkontrolujte hned

line-not-shipped = Neodesláno, zatím bez data

line-was-not-shipped = { $day } ještě neodesláno, zkontrolujte znovu

line-in-dispute = Ve sporu

line-your-turn = Ve sporu: jste na řadě

line-refunded = Peníze vráceny

line-cancelled = Zrušeno

line-may-wait = Spor možná čeká na vás

line-differs = Stránky se liší

row-date-moved = datum změněno

row-delivered = doručeno?

row-muted = bez připomínek

row-why-muted = K této objednávce nepřijdou připomínky, protože je nechcete. Její datum se v panelu nástrojů dál počítá.

awaited = Spor o tuto objednávku čeká na vaši odpověď: otevřete objednávku. Přečteno { $day }: { $page }.

differs-from-list = Seznam objednávek { $day } ukázal u této objednávky stav „{ $status }“. Její vlastní stránka ukázala něco jiného a Recourse se řídí podle ní: otevřete objednávku a uvidíte, co platí teď.

differs-from-data = Stránka u této objednávky ukazuje stav „{ $shown }“, ale údaje, ze kterých stránka vznikla, říkají „{ $other }“. Recourse se řídí tím, co ukazuje stránka: z obou je to bezpečnější.

## The two buttons that begin a claim, and the last day beside each where they differ.

claim-not-arrived = Nedorazilo?

claim-something-wrong = Je něco špatně?

claim-try-now = zkuste to hned

claim-doubtful = možná už pozdě, zkuste to hned: spor byl možný do { $day }

claim-closed = po { $day } už pravděpodobně pozdě

claim-unknown = poslední den neznámý

## What is unfolded under a row or an order, and what the shopper can say.

all-dates = Všechna data a opravy

say-or-correct = Uvést, zda zboží dorazilo, nebo opravit datum

say-not-arrived = Nedorazilo

say-arrived = Dorazilo

say-take-back = Vzít zpět, co jsem uvedl(a)

say-other-date = AliExpress ukazuje jiné datum vrácení peněz („Vrácení peněz, pokud zboží nebude doručeno před …“):{ " " }

say-use-date = Použít toto datum

calendar-file = Soubor kalendáře

remind-never = Nepřipomínat

remind-again = Znovu připomínat

## Why a date is what it is. Whole sentences, one behind another: which days were read, where and when, and what was added to them.
## They stand under the date in small print, unfolded; on an order's own page in view. What is certain must survive: all are critical.

milestone =
    { $event ->
        [placed] Objednáno
        [paid] Zaplaceno
        [shipped] Odesláno
        [delivered] Doručeno
        [completed] Dokončeno
        [estimated-delivery] Očekávané doručení
        [delivery-deadline] Datum vrácení peněz
        [delay-coupon] Datum pro kupon
        [seller-asked] Prodejce požádán o pomoc
        [dispute-opened] Spor otevřen
        [seller-answered] Prodejce odpověděl
        [return-approved] Vrácení zboží dohodnuto
        [ruled] AliExpress rozhodl
        [refunded] Peníze vráceny
       *[dispute-state] Den uvedený u sporu
    }

why-shipped = Odesláno { $day }.

why-shipped-unknown = Den odeslání není znám.

why-no-date = Datum vrácení peněz ještě není známo, takže není znám ani poslední den pro otevření sporu.

why-days = { $event }: { $readings }.

why-reading = { $day } ({ $sources })

why-source-page = { $page }, přečteno { $day }

why-source-said = uvedli jste to { $day }

why-source-set = toto datum jste nastavili { $day }

why-source-earliest = nejdřívější možný den podle toho, co bylo přečteno { $day }

why-source-latest = nejpozdější možný den podle toho, co bylo přečteno { $day }

why-plus-days =
    { $n ->
        [one] K tomu se přičítá 1 den.
        [few] K tomu se přičítají { $n } dny.
       *[other] K tomu se přičítá { $n } dnů.
    }

why-plus-days-earliest =
    { $n ->
        [one] K nejdřívějšímu z těchto dnů se přičítá 1 den.
        [few] K nejdřívějšímu z těchto dnů se přičítají { $n } dny.
       *[other] K nejdřívějšímu z těchto dnů se přičítá { $n } dnů.
    }

why-plus-hours =
    { $n ->
        [one] K tomu se přičítá 1 hodina.
        [few] K tomu se přičítají { $n } hodiny.
       *[other] K tomu se přičítá { $n } hodin.
    }

why-plus-hours-earliest =
    { $n ->
        [one] K nejdřívějšímu z těchto dnů se přičítá 1 hodina.
        [few] K nejdřívějšímu z těchto dnů se přičítají { $n } hodiny.
       *[other] K nejdřívějšímu z těchto dnů se přičítá { $n } hodin.
    }

why-plus-business-days =
    { $n ->
        [one] K tomu se přičítá 1 pracovní den.
        [few] K tomu se přičítají { $n } pracovní dny.
       *[other] K tomu se přičítá { $n } pracovních dnů.
    }

why-plus-business-days-earliest =
    { $n ->
        [one] K nejdřívějšímu z těchto dnů se přičítá 1 pracovní den.
        [few] K nejdřívějšímu z těchto dnů se přičítají { $n } pracovní dny.
       *[other] K nejdřívějšímu z těchto dnů se přičítá { $n } pracovních dnů.
    }

why-shown-days =
    { $n ->
        [one] K tomu se přičítá 1 den, jak říká sám AliExpress ({ $page }, přečteno { $day }).
        [few] K tomu se přičítají { $n } dny, jak říká sám AliExpress ({ $page }, přečteno { $day }).
       *[other] K tomu se přičítá { $n } dnů, jak říká sám AliExpress ({ $page }, přečteno { $day }).
    }

why-shown-days-earliest =
    { $n ->
        [one] K nejdřívějšímu z těchto dnů se přičítá 1 den, jak říká sám AliExpress ({ $page }, přečteno { $day }).
        [few] K nejdřívějšímu z těchto dnů se přičítají { $n } dny, jak říká sám AliExpress ({ $page }, přečteno { $day }).
       *[other] K nejdřívějšímu z těchto dnů se přičítá { $n } dnů, jak říká sám AliExpress ({ $page }, přečteno { $day }).
    }

why-shown-none = K tomu se nic nepřičítá, jak říká sám AliExpress ({ $page }, přečteno { $day }).

why-or = Nebo se to počítá takto:

why-zone-pacific = Dny začínají a končí podle tichomořského času USA.

why-zone-utc = Dny začínají a končí podle světového času (UTC).

why-zone-own = Dny začínají a končí podle vašeho času.

why-end-unknown =
    { $event ->
        [placed] Den objednání není znám, takže není známo ani to, jak dlouho ještě může být spor možný.
        [paid] Den zaplacení není znám, takže není známo ani to, jak dlouho ještě může být spor možný.
        [shipped] Den odeslání není znám, takže není známo ani to, jak dlouho ještě může být spor možný.
        [delivered] Den doručení není znám, takže není známo ani to, jak dlouho ještě může být spor možný.
        [completed] Den dokončení objednávky není znám, takže není známo ani to, jak dlouho ještě může být spor možný.
        [delivery-deadline] Datum vrácení peněz není známo, takže není známo ani to, jak dlouho ještě může být spor možný.
       *[dispute-state] Den, který je k tomu třeba, není znám, takže není známo ani to, jak dlouho ještě může být spor možný.
    }

## By which rule a date is counted: a sentence in front of the days that it is counted from, where there are several rules. Critical.

why-several = Dá se to počítat více způsoby. Varuje nejdřívější den a o tom, kdy je po lhůtě, rozhoduje nejpozdější.

reading-delivery = Po doručení může AliExpress sám potvrdit převzetí.

reading-brazil = V Brazílii máte právo si to rozmyslet.

reading-free-return = Zboží lze poslat zpět zdarma.

reading-other = Pravidlo z jiného souboru o sobě říká: „{ $words }“.

## One kind of trouble and its dates, in whole sentences: unfolded under “All dates”. Critical.

clock-purpose =
    { $purpose ->
        [not-received] Pokud nedorazilo:
        [not-as-described] Pokud má vadu nebo neodpovídá popisu:
       *[any-reason] Pokud zboží nechcete:
    }

clock-opens = Spor bude možný až od { $day }.

clock-opens-between = Spor bude možný nejdříve od { $first }, nejpozději od { $last }.

clock-opened = Spor už je možný od { $day }.

clock-opened-between = Spor už je možný: nejdříve od { $first }, nejpozději od { $last }.

clock-waits = Dokud sledování vypadá normálně, může vás AliExpress nechat čekat do { $day }.

clock-from-arrival = Spor je možný ode dne, kdy zásilka dorazí.

clock-look = Poslední den není znám. Zkontrolujte stránku objednávky nejpozději { $day }.

clock-look-now = Poslední den není znám. Zkontrolujte stránku objednávky hned.

clock-safe = Poslední bezpečný den: { $day }.

clock-unknown = Poslední den ještě není znám.

clock-closed = Po { $day } už je pravděpodobně pozdě.

clock-end-unknown = Není známo, jak dlouho ještě může být spor možný.

clock-how =
    { $certainty ->
        [shown] Ukazuje to sám AliExpress.
        [worked-out] Vypočetl to Recourse.
       *[estimate] Je to jen přibližně.
    }

## Why the button that opens a dispute is not there. On an order's page and in a row. Critical: nobody may stop because of a wrong word.

no-button-not-shipped = Tlačítko sporu chybí: zatím nebylo nic odesláno. Do odeslání můžete místo toho objednávku zrušit.

no-button-in-dispute = Tlačítko sporu chybí: o tuto položku už spor běží. Sledujte ho a uveďte v něm každou vadu, kterou najdete.

no-button-too-late = Tlačítko sporu chybí: pravděpodobně je pozdě. Poslední bezpečný den byl { $day } a podle nejpozdějšího způsobu počítání lhůta skončila { $last }. Pokud tam tlačítko přesto je, stiskněte ho dnes.

no-button-too-early = Tlačítko sporu zatím chybí: je příliš brzy. Mělo by se objevit { $day }.

no-button-too-early-between = Tlačítko sporu zatím chybí: je příliš brzy. Mělo by se objevit { $first }, nejpozději { $last }.

no-button-finished = Tlačítko sporu chybí: objednávka je dokončená. To samo vaše právo na spor neukončuje: dokončená objednávka na něj má kratší a méně jistou lhůtu a její poslední den není znám. Najdete ho, když otevřete vlastní stránku objednávky.

no-button-finished-doubtful = Tlačítko sporu chybí: objednávka je dokončená. Dokončená objednávka má na spor kratší a méně jistou lhůtu: poslední bezpečný den byl { $day }, takže už může být pozdě. Zeptejte se AliExpress v chatu dnes.

no-button-finished-open = Tlačítko sporu chybí: objednávka je dokončená. To samo vaše právo na spor neukončuje: dokončená objednávka na něj má kratší a méně jistou lhůtu a podle toho, co je známo, je poslední bezpečný den { $day }. Podívejte se dolů na vlastní stránku objednávky, nebo se zeptejte AliExpress v chatu.

no-button-doubtful = Tlačítko sporu chybí: už může být pozdě. Poslední bezpečný den byl { $day }. Podle jiného způsobu počítání je poslední den { $last }. Zeptejte se AliExpress v chatu dnes.

no-button-doubtful-open-ended = Tlačítko sporu chybí: už může být pozdě. Poslední bezpečný den byl { $day }. Není známo, jak dlouho ještě může být spor možný. Zeptejte se AliExpress v chatu dnes.

no-button-in-transit = Tlačítko sporu chybí: balík je ještě na cestě. Dokud sledování vypadá normálně, může AliExpress tlačítko zadržovat do { $wait }. Potom se podívejte znovu. Poslední bezpečný den je { $day }.

no-button-moved = U této položky nebylo tlačítko sporu nalezeno, i když by spor měl být možný: poslední bezpečný den je { $day }. Podívejte se dolů na vlastní stránku objednávky, kde má každá položka své tlačítko pro vrácení (na anglickém webu „Returns/refunds“), a jednou ji načtěte znovu. Pokud tam stále není, zeptejte se AliExpress v chatu před tímto dnem.

no-button-moved-undated = U této položky nebylo tlačítko sporu nalezeno a její poslední den není znám. Podívejte se dolů na vlastní stránku objednávky, kde má každá položka své tlačítko pro vrácení (na anglickém webu „Returns/refunds“), a jednou ji načtěte znovu. Pokud tam stále není, zeptejte se AliExpress v chatu dnes.

no-button-unknown = Tlačítko sporu chybí a o této objednávce je známo příliš málo na to, aby se dalo říct proč.

## What pressing “Confirm received” would end. Critical: it cannot be taken back.

confirm-meaning = Potvrzení říká, že všechno dorazilo a je v pořádku, a uvolní peníze prodejci. Potvrzení nelze vzít zpět.

confirm-shortens = Když nepotvrdíte, lze spor bezpečně otevřít do konce dne { $day }. Když potvrdíte dnes, může lhůta pro něj skončit po { $after }.

confirm-begins = Když potvrdíte dnes, může lhůta pro spor skončit po { $after }.

confirm-unclear = Potvrzení může ukončit vaše právo na spor. Lhůta, která po něm zbude, je kratší a méně jistá.

confirm-no-scan = Žádný dopravce neuvádí, že byl tento balík doručen. Potvrzujte jen to, co držíte v ruce.

guard-any = Potvrzení dá peníze prodejci a nelze ho vzít zpět. Může ukončit vaše právo na spor: potvrzujte jen to, co držíte v ruce.

guard-begins = Potvrzení nelze vzít zpět. Když potvrdíte dnes, lze spor bezpečně otevřít jen do konce dne { $after } ({ $mark }). Když nepotvrdíte, není poslední den znám.

guard-in-dispute = Spor je otevřen. Potvrzení říká, že všechno dorazilo a je v pořádku, nelze ho vzít zpět a může spor ukončit.

guard-shortens = Potvrzení nelze vzít zpět. Když nepotvrdíte, lze spor bezpečně otevřít do konce dne { $day } ({ $mark }). Když potvrdíte dnes, pak jen do konce dne { $after } ({ $after_mark }).

guard-unclear = Potvrzení nelze vzít zpět a lhůta pro spor bude méně jistá. Když nepotvrdíte, lze spor bezpečně otevřít do konce dne { $day } ({ $mark }).

guard-unknown = Potvrzení nelze vzít zpět. Může ukončit vaše právo na spor.

## Other buttons of the site that cannot be taken back: accepting an offer in a dispute, and cancelling a dispute. Critical.

accept-final = Přijetí nabídky tento spor navždy ukončí: nelze ho znovu otevřít.

accept-offer = Přijetí nabídky tento spor navždy ukončí: nelze ho znovu otevřít. Žádali jste o { $asked }. Nabídka je { $offered }.

cancel-over = Zrušením se tento spor bere zpět. Jeho poslední bezpečný den byl { $day } ({ $mark }): znovu ho otevřít už možná nepůjde.

cancel-safe = Zrušením se tento spor bere zpět. Znovu ho lze otevřít, jen dokud na to je čas: bezpečně je to do konce dne { $day } ({ $mark }).

cancel-unknown = Zrušením se tento spor bere zpět. Znovu ho lze otevřít, jen dokud na to je čas, a poslední den není znám.

## While the shopper and the seller write to each other. Critical.

talk-open = Ať se tu řekne cokoli, otevřete spor včas: poslední bezpečný den je { $day } ({ $mark }). Psaní s prodejcem lhůtu nezastaví. Slib delšího času platí, až když stránka objednávky ukazuje nové datum.

talk-doubtful = Nečekejte tu na odpověď: už může být pozdě. Zkuste to hned. Poslední bezpečný den byl { $day } ({ $mark }).

talk-estimate = Poslední den u této objednávky ještě není znám. Než budete souhlasit s čekáním, otevřete její vlastní stránku a najděte ho.

talk-in-part = Vrátila se jen část peněz. Není známo, zda lze otevřít další spor. Podívejte se na vlastní stránku objednávky, ať se tu řekne cokoli: poslední bezpečný den je { $day } ({ $mark }).

## What else to know of an order now: sentences in view on its page and in its row.

extension = Zásilka je ještě na cestě a do posledního bezpečného dne zbývají nejvýše dva týdny. Můžete prodejce požádat o prodloužení doby doručení: platí to, jen pokud pak stránka objednávky ukáže nové datum. Pokud ne, otevřete spor. Poslední bezpečný den je { $day }.

extension-late = Zásilka je ještě na cestě a žádat prodejce o delší čas už je pozdě. Otevřete spor hned. Poslední bezpečný den je { $day }.

scan = Podle dopravce bylo doručeno { $day }. Zkontrolujte zboží hned: AliExpress může sám potvrdit převzetí a možná už běží kratší lhůta pro spor. Pokud nic nepřišlo, uložte si dnes snímek stránky sledování.

moved-earlier =
    { $days ->
        [one] Datum vrácení peněz je teď dřívější: změnilo se z { $from } na { $to } ({ $page }, přečteno { $seen }). Máte o 1 den méně.
        [few] Datum vrácení peněz je teď dřívější: změnilo se z { $from } na { $to } ({ $page }, přečteno { $seen }). Máte o { $days } dny méně.
       *[other] Datum vrácení peněz je teď dřívější: změnilo se z { $from } na { $to } ({ $page }, přečteno { $seen }). Máte o { $days } dnů méně.
    }

moved-later =
    { $days ->
        [one] Datum vrácení peněz je teď pozdější: změnilo se z { $from } na { $to } ({ $page }, přečteno { $seen }). Máte o 1 den více.
        [few] Datum vrácení peněz je teď pozdější: změnilo se z { $from } na { $to } ({ $page }, přečteno { $seen }). Máte o { $days } dny více.
       *[other] Datum vrácení peněz je teď pozdější: změnilo se z { $from } na { $to } ({ $page }, přečteno { $seen }). Máte o { $days } dnů více.
    }

said-deadline = { $seen } jste datum vrácení peněz nastavili na { $day }. AliExpress ukazoval { $from } ({ $page }). Varování se řídí vaším datem; o tom, kdy je po lhůtě, rozhoduje pozdější z obou.

said-deadline-alone = { $seen } jste datum vrácení peněz nastavili na { $day }. Žádná stránka ho neukazovala.

said-not-received = { $day } jste uvedli, že zásilka nedorazila.

said-received = { $day } jste uvedli, že zásilka dorazila.

dispute-cancelling = Nerušte spor jen proto, že to chce prodejce: znovu ho lze otevřít, jen dokud na to je čas.

dispute-refunded = Peníze mohou jít až 20 pracovních dnů od rozhodnutí. Pokud do té doby nepřijdou, zeptejte se AliExpress.

dispute-return = Nic se tu nestane samo: do 10 dnů od dohody, nebo jak uvádí žádost o vrácení, musí být zboží na cestě a jeho číslo sledování zadané. Podací lístek si nechte.

dispute-shopper = Jste na řadě: odpovězte na nabídku. Její přijetí spor navždy ukončí. Nabídku můžete i odmítnout a žádat jinou.

dispute-wait = Obvykle to trvá několik dnů až několik týdnů a může to pokračovat i po posledním dni pro otevření sporu. Dokud se nerozhodne, mohou obě strany měnit, co žádají.

refund-all-unclear = Vrátilo se { $back } ({ $page }, přečteno { $seen }). Zda je to celá zaplacená částka, není známo.

refund-part = Vrátilo se { $back } z { $paid } ({ $page }, přečteno { $seen }).

refund-part-unclear = Peníze se vrátily ({ $page }, přečteno { $seen }). Zda je to celá zaplacená částka, není známo.

refund-rest = Není známo, zda lze otevřít další spor. Pokud to tím není vyřešeno, hledejte tlačítko na vlastní stránce objednávky.

refund-which = Za kterou z položek, není uvedeno.

left-card = Při platbě kartou může vaše banka vzít platbu zpět (chargeback). Má vlastní lhůty: zeptejte se jí brzy.

left-chat = Možná ještě zbývá chat samotného AliExpress. Uveďte číslo objednávky a co je špatně.

## Dates of rules that are no last day for a dispute. $day: the last day, that day included, unless something else is said.

rule-appeal = Zjistěte, zda se lze proti rozhodnutí odvolat. Říká se, že na to je 7 dnů: poslední den by pak byl { $day }.

rule-platform-joins = Pokud se s prodejcem nedohodnete, vstoupí do toho AliExpress sám. Čekejte to kolem { $day }.

rule-refund-arrives = Peníze mohou jít až 20 pracovních dnů. Pokud do { $day } nepřijdou, zeptejte se AliExpress.

rule-return-and-number = Pošlete zboží zpět a zadejte jeho číslo sledování do konce dne { $day }. Udělejte obojí: bez čísla dostane peníze prodejce.

rule-seller-answers = Prodejce má na odpověď 5 dnů, asi do { $day }. Pokud neodpoví, rozhodne se tak, jak žádáte.

rule-delay-coupon = Toto datum není pro spor, ale pro kupon: pokud do konce dne { $day } nic nepřijde, lze na stránce objednávky požádat o kupon za zpoždění.

rule-free-return = Vrácení zdarma: pošlete zboží zpět do konce dne { $day }, nepoužité, bez udání důvodu.

rule-eu-guarantee = Zákonná záruka v EU: prodejce odpovídá za vadu do { $day } včetně, ať jsou vlastní lhůty AliExpress pro spor jakékoli.

rule-eu-withdrawal = Právo na odstoupení v EU: lze ho uplatnit do konce dne { $day }. Poslání zpět obvykle platíte vy.

rule-paypal = Při platbě přes PayPal přijímá jeho vlastní ochrana kupujících případy do konce dne { $day }.

rule-warranty = Některé zboží má roční záruku, která by skončila kolem { $day }. Podívejte se na stránku zboží.

rule-other = Do { $day } včetně, podle pravidla z jiného souboru, které o sobě říká: „{ $words }“.

rule-other-unnamed = Do { $day } včetně, podle pravidla z jiného souboru, které neříká, k čemu je.

## What a dispute may bring besides its outcome: in the composer, before it is begun.

side-cashback = Cashback od jiné služby může být odebrán za to, co se vrátí.

side-many-disputes = Jednou bylo hlášeno, že velmi mnoho sporů v poměru k počtu objednávek může vést k prověřování účtu.

## The head of the popup: short remarks, one behind another, each of which stands alone. These are critical.

head-doubtful =
    { $n ->
        [one] 1 lhůta už možná uplynula: zkuste to hned
        [few] { $n } lhůty už možná uplynuly: zkuste to hned
       *[other] { $n } lhůt už možná uplynulo: zkuste to hned
    }

head-awaited =
    { $n ->
        [one] 1 spor čeká na vás
        [few] { $n } spory čekají na vás
       *[other] { $n } sporů čeká na vás
    }

head-closing =
    { $n ->
        [one] 1 lhůta končí do 7 dnů
        [few] { $n } lhůty končí do 7 dnů
       *[other] { $n } lhůt končí do 7 dnů
    }

head-none-closes = Žádná lhůta nekončí do 7 dnů

head-none-known = Žádná známá lhůta nekončí do 7 dnů

head-next = nejbližší do { $day }

head-at-stake = v ohrožení: { $sums }

head-at-least-at-stake = v ohrožení: nejméně { $sums }

## Notices in the popup: what could not be read, and what was lost.

trouble-unreadable = Nepodařilo se přečíst: { $page }. Web se možná změnil. Zobrazená data jsou z dřívějších návštěv. Podívejte se i na stránku přímo na webu.

trouble-unreadable-of = Nepodařilo se přečíst: { $page } (objednávka { $number }). Web se možná změnil. Zobrazená data jsou z dřívějších návštěv. Podívejte se i na stránku přímo na webu.

trouble-in-part = Jen zčásti bylo přečteno: { $page }. Proto tu může nějaké datum chybět. Podívejte se i na stránku přímo na webu.

trouble-in-part-of = Jen zčásti bylo přečteno: { $page } (objednávka { $number }). Proto tu může nějaké datum chybět. Podívejte se i na stránku přímo na webu.

trouble-more =
    { $n ->
        [one] A ještě 1 stránka.
        [few] A ještě { $n } stránky.
       *[other] A ještě { $n } stránek.
    }

lost-more = A ještě { $n }, celkem { $all }.

lost-beside-page =
    { $n ->
        [one] Ztratila se 1 známá objednávka. Která, zjistíte ve svých objednávkách v Recourse.
        [few] Ztratily se { $n } známé objednávky. Které, zjistíte ve svých objednávkách v Recourse.
       *[other] Ztratilo se { $n } známých objednávek. Které, zjistíte ve svých objednávkách v Recourse.
    }

lost-order = Objednávka { $number }: co o ní bylo známo, je pryč, takže se její datum nepočítá. Otevřete ji jednou.

lost-order-unread = Objednávka { $number }: co o ní bylo uloženo, se nepodařilo přečíst, takže se její datum nepočítá. Otevřete ji jednou.

lost-reminders-of = Objednávka { $number }: nepodařilo se přečíst, které připomínky k ní už přišly. Některá může přijít ještě jednou. Pokud k této objednávce žádné nechcete, zvolte to znovu.

lost-unnamed =
    { $n ->
        [one] 1 známá objednávka je pryč i se svým číslem. Otevřete jednou svůj seznam objednávek.
        [few] { $n } známé objednávky jsou pryč i se svými čísly. Otevřete jednou svůj seznam objednávek.
       *[other] { $n } známých objednávek je pryč i se svými čísly. Otevřete jednou svůj seznam objednávek.
    }

lost-settings = Vaše volby (připomínky, doba klidu, panel nástrojů) jsou pryč a platí výchozí. Podívejte se do možností a vyberte znovu.

lost-settings-unread = Vaše volby (připomínky, doba klidu, panel nástrojů) se nepodařilo přečíst a platí výchozí. Podívejte se do možností a vyberte znovu.

lost-calendar = Už není známo, co bylo ve vašich dosavadních souborech kalendáře. Další soubor vaše záznamy stále posune, ale neodstraní záznamy objednávek, které jsou po lhůtě: ty smažte ručně.

lost-reminders = Připomínky, které na vás čekaly, se nepodařilo přečíst. Samotná data jsou v tomto seznamu a další připomínky přijdou jako vždy.

lost-claim = Rozepsaná žádost už tu není. Začněte ji znovu u její objednávky.

lost-search = Hledání chybějících lhůt nemohlo pokračovat. Spusťte ho znovu.

lost-exchange = Záznam o výměně s vašimi jinými prohlížeči se nepodařilo přečíst. Výměna začíná znovu a nic z toho, co bylo přečteno, se neztratilo.

lost-overview = Přehled vašich objednávek se nepodařilo přečíst. Byl znovu vytvořen z objednávek: nic se tím neztratilo.

lost-waiting-claim = Žádost, která čekala, až na ni přijde řada, se nepodařilo přečíst. Začněte ji znovu u její objednávky.

lost-record = Jeden záznam se nepodařilo přečíst a byl odložen stranou. Nic dalšího se tím neztratilo.

understood = Rozumím

## The list in the popup.

popup-most-urgent =
    { $n ->
        [one] Zobrazena je nejnaléhavější objednávka.
        [few] Zobrazeny jsou { $n } nejnaléhavější objednávky.
       *[other] Zobrazeno je { $n } nejnaléhavějších objednávek.
    }

popup-none-found = Tato slova neobsahuje žádná z vašich otevřených objednávek.

popup-none-open = Žádná objednávka není otevřená.

popup-private = Tento prohlížeč nic neopouští.

popup-private-but-sync = Běžící lhůty se přenášejí do vašich jiných prohlížečů, jak jste si vybrali v možnostech. Nic jiného tento prohlížeč neopouští.

popup-orders-read =
    { $n ->
        [one] 1 přečtená objednávka
        [few] { $n } přečtené objednávky
       *[other] { $n } přečtených objednávek
    }

popup-undated =
    { $n ->
        [one] 1 bez data
        [few] { $n } bez data
       *[other] { $n } bez data
    }

popup-unseen =
    { $n ->
        [one] 1 po posledním dni: zkontrolujte
        [few] { $n } po posledním dni: zkontrolujte
       *[other] { $n } po posledním dni: zkontrolujte
    }

my-orders = Moje objednávky na AliExpress

show-my-orders = Zobrazit moje objednávky

remind-choose-time = Vybrat čas

remind-no-more = Tuto objednávku už nepřipomínat

finished-orders =
    { $n ->
        [one] 1 dokončená objednávka bez nadcházejícího data
        [few] { $n } dokončené objednávky bez nadcházejícího data
       *[other] { $n } dokončených objednávek bez nadcházejícího data
    }

finished-left-out =
    { $n ->
        [one] 1 dokončená objednávka bez nadcházejícího data, vynechaná, jak jste si vybrali
        [few] { $n } dokončené objednávky bez nadcházejícího data, vynechané, jak jste si vybrali
       *[other] { $n } dokončených objednávek bez nadcházejícího data, vynechaných, jak jste si vybrali
    }

finished-why = U dokončené objednávky lze ještě nějakou dobu otevřít spor. Do kdy, říká její vlastní stránka. Jako po lhůtě se počítá 120 dnů po poslední věci, která je o ní známa.

finished-more =
    { $n ->
        [one] A ještě 1.
        [few] A ještě { $n }.
       *[other] A ještě { $n }.
    }

finished-count = Znovu je počítat

finished-leave-out = Dokončené objednávky vynechávat

## The search for missing dates: one tab opens the orders' own pages one after another.

search-offer =
    { $n ->
        [one] Najít chybějící lhůty (1 objednávka)
        [few] Najít chybějící lhůty ({ $n } objednávky)
       *[other] Najít chybějící lhůty ({ $n } objednávek)
    }

search-offer-some =
    { $n ->
        [one] Najít chybějící lhůty (1 z celkem { $all } objednávek)
        [few] Najít chybějící lhůty ({ $n } z celkem { $all } objednávek)
       *[other] Najít chybějící lhůty ({ $n } z celkem { $all } objednávek)
    }

search-next =
    { $n ->
        [one] Najít další (1 objednávka)
        [few] Najít další ({ $n } objednávky)
       *[other] Najít další ({ $n } objednávek)
    }

search-next-some =
    { $n ->
        [one] Najít další (1 z celkem { $all } objednávek)
        [few] Najít další ({ $n } z celkem { $all } objednávek)
       *[other] Najít další ({ $n } z celkem { $all } objednávek)
    }

search-all =
    { $n ->
        [one] 1 najednou
        [few] Všechny { $n } najednou
       *[other] Všech { $n } najednou
    }

search-most =
    { $n ->
        [one] 1 najednou
        [few] { $n } najednou
       *[other] { $n } najednou
    }

search-how = Každou z těchto objednávek jednou otevře na jedné kartě na pozadí, vždy po několika sekundách, a přečte její datum. Zastaví se při jakékoli známce, že web chce, abyste zpomalili.

search-progress = Navštívené objednávky: { $n } z celkem { $all }

search-meanwhile = Jedna karta je otevírá jednu po druhé, vždy po několika sekundách. Zatím můžete dělat něco jiného.

search-stop = Zastavit

search-continue =
    { $n ->
        [one] Pokračovat (zbývá 1)
        [few] Pokračovat (zbývají { $n })
       *[other] Pokračovat (zbývá { $n })
    }

search-close = Zavřít

search-read-all =
    { $known ->
        [one] Přečtené objednávky: { $n } z celkem { $all }, žádná nezbývá. Nyní je známo 1 datum.
        [few] Přečtené objednávky: { $n } z celkem { $all }, žádná nezbývá. Nyní jsou známa { $known } data.
       *[other] Přečtené objednávky: { $n } z celkem { $all }, žádná nezbývá. Nyní je známo { $known } dat.
    }

search-read =
    { $known ->
        [one] Přečtené objednávky: { $n } z celkem { $all }, ještě zbývá: { $left }. Nyní je známo 1 datum.
        [few] Přečtené objednávky: { $n } z celkem { $all }, ještě zbývá: { $left }. Nyní jsou známa { $known } data.
       *[other] Přečtené objednávky: { $n } z celkem { $all }, ještě zbývá: { $left }. Nyní je známo { $known } dat.
    }

search-undated =
    { $n ->
        [one] Stránka 1 objednávky zatím neukazuje datum: { $numbers }.
        [few] Stránky { $n } objednávek zatím neukazují datum: { $numbers }.
       *[other] Stránky { $n } objednávek zatím neukazují datum: { $numbers }.
    }

search-unread =
    { $n ->
        [one] 1 objednávku se nepodařilo přečíst: { $numbers }. Otevřete ji ručně.
        [few] { $n } objednávky se nepodařilo přečíst: { $numbers }. Otevřete je ručně.
       *[other] { $n } objednávek se nepodařilo přečíst: { $numbers }. Otevřete je ručně.
    }

search-stopped = Hledání jste zastavili. Co bylo přečteno, zůstává.

search-tab-closed = Karta hledání byla zavřena, a tak se hledání zastavilo. Co bylo přečteno, zůstává.

search-no-tab = Prohlížeč nemohl otevřít kartu, a tak se hledání zastavilo.

search-elsewhere = Hledání se zastavilo: web místo objednávky ukázal jinou stránku, nejspíš výzvu k přihlášení. Karta je stále otevřená: udělejte na ní, co web žádá, a pak pokračujte.

search-login = Hledání se zastavilo: web žádá, abyste se přihlásili. Udělejte to na kartě, která je stále otevřená, a pak pokračujte.

search-captcha = Hledání se zastavilo: web se ptá, zda jste člověk. Odpovězte na kartě, která je stále otevřená, a než budete pokračovat, chvíli počkejte.

search-gave-up = Hledání se zastavilo: dvě objednávky po sobě se nepodařilo přečíst. Web se možná změnil.

search-restarted = Prohlížeč byl znovu spuštěn, a tak hledání čeká na vás.

## The composer: the page on which the shopper writes a claim, before it goes into the site's form. A label stands in front of its field
## or behind its tick.

composer-title = Vaše žádost

composer-arrived = Dorazila objednávka?

composer-arrived-no = Ne

composer-arrived-yes = Ano, dorazila

composer-reason = Co je špatně

composer-choose-reason = Vyberte, co je špatně

composer-want = Co chcete

composer-refund = Vrácení peněz, celé nebo zčásti

composer-return = Poslat zboží zpět a dostat peníze. Poštovné obvykle platíte vy a do Číny je to drahé. Jakmile je vrácení dohodnuto, máte asi 10 dnů na to, abyste zboží odeslali a zadali číslo sledování.

composer-amount-in = Kolik, v { $currency }

composer-amount = Kolik, i s měnou, například USD 12.50

composer-said = Co víte jen vy. Na každém řádku jeden fakt, stručně a pravdivě.

composer-letter = Dopis. Změňte ho, jak chcete.

composer-evidence = Čím to doložit. Do formuláře to přidáváte sami. Zaškrtněte, co máte připravené:

composer-go-on = Přejít k formuláři

composer-sheet = Přehled důkazů

composer-close = Zavřít a ponechat

claim-discard = Zahodit tuto žádost

## What is wrong: the reasons of a dispute, in a list to choose from, and in the panel beside the form. A few words each.
## Use the site's own words for them where they are known. Those that begin with “nr” are for what did not arrive, those with “rc” for
## what arrived.

reason-nr-deadline-passed = Nedoručeno včas

reason-nr-marked-delivered = Označeno jako doručené, ale nepřišlo

reason-nr-no-tracking = Žádné informace o sledování

reason-nr-returned-to-sender = Vráceno prodejci

reason-nr-customs = Zadrženo celním úřadem

reason-nr-wrong-address = Odesláno na nesprávnou adresu

reason-nr-refused = Převzetí bylo odmítnuto

reason-nr-shipping-method-changed = Odesláno jinak, než bylo dohodnuto

reason-rc-damaged = Poškozené zboží

reason-rc-not-as-described = Neodpovídá popisu

reason-rc-does-not-work = Nefunguje

reason-rc-wrong-item = Jiné zboží, než bylo objednáno

reason-rc-quantity-short = Méně kusů, než bylo objednáno

reason-rc-quality = Problém s kvalitou

reason-rc-fake = Padělek

reason-rc-empty-parcel = Prázdný balík

reason-rc-return-not-refunded = Posláno zpět, peníze nevráceny

reason-personal-reason = Už není potřeba

reason-other = Jiný důvod

## What proves a claim, by its reason. Each stands behind a tick, and in the panel beside the form behind “to add:”. One line.
## “Screenshot” is a picture of what the screen shows.

evidence-tracking-page = Snímek obrazovky se stránkou sledování, od dopravce nebo ze sledovací služby (nepovinné)

evidence-no-tracking-result = Snímek obrazovky se stránkou dopravce, která nic nenašla (nepovinné)

evidence-tracking-return = Snímek obrazovky se sledováním, kde je vidět návrat, místo a datum

evidence-customs-letter = Dopis celního úřadu s důvodem, který uvádí

evidence-tracking-city = Sledování s městem nebo PSČ, kam zásilka šla

evidence-own-address = Vaše adresa, jak je uvedena v objednávce

evidence-delivery-entry = Snímek obrazovky se záznamem o doručení, s místem a časem

evidence-post-office-note = Dopis nebo potvrzení pošty, že nic nebylo předáno

evidence-refusal-note = Záznam dopravce o odmítnutí převzetí

evidence-shipping-method = Způsob dopravy, jak ho ukazuje objednávka

evidence-other-shipping-label = Štítek nebo sledování, kde je vidět jiný způsob

evidence-defect-photos = Fotografie vady za denního světla

evidence-device-video = Video, pokud je to přístroj, který nefunguje

evidence-not-working-video = Video bez střihu, na kterém zboží nefunguje

evidence-item-label-photo = Fotografie zboží a jeho štítku

evidence-listing-description = Snímek obrazovky s popisem z nabídky prodejce

evidence-item-photo = Vedle něj fotografie zboží; u velikostí na rovné ploše s pravítkem v záběru

evidence-size-label-photo = Fotografie štítku s velikostí

evidence-package-photos = Fotografie obalu zvenku

evidence-damage-photos = Fotografie poškozeného zboží

evidence-damage-report = Zápis dopravce nebo pošty, pokud existuje

evidence-all-items-photo = Všechny položky na jedné fotografii

evidence-label-weight = Štítek balíku s hmotností

evidence-unboxing-video = Video z rozbalování, pokud ho máte

evidence-arrived-photo = Fotografie toho, co přišlo, vedle snímku obrazovky s nabídkou

evidence-package-label = Štítek z obalu

evidence-not-genuine-photo = Fotografie toho, podle čeho je vidět, že to není originál

evidence-brand-statement = Prohlášení majitele značky, pokud ho máte

evidence-label-weighed = Štítek s hmotností a hmotnost zvážená na poště

evidence-sealed-video = Video z rozbalování od zalepeného balíku

evidence-empty-photo = Fotografie prázdného obalu ze všech stran

evidence-return-receipt = Podací lístek zásilky poslané zpět, s číslem sledování

evidence-return-delivery = Snímek obrazovky s doručením zásilky poslané zpět

evidence-unused-photo = Fotografie nepoužitého zboží v obalu

evidence-any = Cokoli, co dokládá uvedený fakt

## Under the field for the amount: why what was typed there is none that can be asked for. What to type instead follows it, in a
## sentence of its own.

amount-none = To není částka.

amount-too-little = Částka musí být větší než nula.

amount-no-currency = Chybí tu měna.

amount-other-currency = Platba nebyla v { $currency }.

amount-too-much = Zaplatili jste nejvýše { $sums }. Napište tuto částku, nebo menší.

amount-type-in = Napište číslo, v { $currency }, například 12,50.

amount-type = Napište číslo s měnou, například USD 12.50.

## In the composer: what does not go together with what is known. It is asked about, and never forbidden.

doubt-completed = Objednávka je označena jako dokončená, jako by dorazila. Byla potvrzena omylem, nebo to udělal sám web? Napište to výše.

doubt-delivered = Podle dopravce bylo doručeno { $day }. Pokud se k vám zásilka nedostala, správný důvod je „Označeno jako doručené, ale nepřišlo“.

doubt-promised = Doručení je slíbeno do { $day }: tato lhůta ještě neskončila. Dopis proto neříká, že se doručení zpozdilo, a web vás může vyzvat, abyste počkali.

doubt-personal-reason = U něčeho, co jen není potřeba, web nabízí vrácení zboží a samotné vrácení peněz téměř nikdy.

doubt-above-price = To je víc, než zboží stálo: { $sums }

doubt-other-reason = „Jiný důvod“ zatím nic neříká: napište výše, oč jde.

## The letter says something else than what was chosen. In the composer and in the panel beside the form. All of these are critical.

letter-says-arrived = Váš dopis říká, že objednávka dorazila, ale vybrali jste, že ne.

letter-says-not-arrived = Váš dopis říká, že objednávka nedorazila, ale vybrali jste, že ano.

letter-names-other = Váš dopis uvádí { $named }, ale žádáte o { $asked }.

letter-changed = Dopis jste změnili a potom jste vybrali jinou odpověď.

letter-rewrite = Napsat dopis znovu

letter-keep = Je to správně, nechat tak

letter-own = Vrátit můj dopis

## The panel beside the site's dispute form: what will be filled in, and what was. The name of a field stands first, what will be or
## was filled in behind it, and then a remark, in lower case where the language has it.

form-yours = Recourse nikdy nestiskne „Další“, „Odeslat“ ani „Potvrdit“. Zkontrolujte každé pole; poslední stisknutí je na vás.

form-field =
    { $role ->
        [received] Zásilka obdržena?
        [solution] Co chcete
        [reason] Důvod
        [amount] Částka
       *[description] Popis
    }

form-ready = Vaše žádost, připravená k vyplnění

form-filling = Vyplňuje se…

form-filled = Vyplněno. Teď kontrolujete a odesíláte vy.

form-filled-part = Vyplněno zčásti. Zbytek je na vás.

form-undone = Vráceno, jak to bylo

form-undone-part = Vráceno, pokud to formulář dovolil

form-fill = Vyplnit

form-fill-again = Vyplnit znovu

form-fill-replacing = Vyplnit a nahradit, co tam je

form-fill-maximum = Vyplnit nejvyšší částkou, { $sums }

form-read-or-change = Přečíst nebo změnit

form-undo = Vrátit zpět

form-copy-text = Kopírovat text

form-copy = Kopírovat

form-shorten-own = Použít krátký dopis místo mého

form-shorten = Použít kratší dopis se stejnými fakty

form-letter-length =
    { $n ->
        [one] váš dopis, 1 znak
        [few] váš dopis, { $n } znaky
       *[other] váš dopis, { $n } znaků
    }

form-value-yes = ano

form-value-no = ne

form-value-refund = jen vrácení peněz

form-value-return = vrácení zboží a peněz

## The same: remarks about a field that will be filled in, or says already what it should. One line.

form-will-replace = nahradí, co tam je

form-will-open = slovy samotného formuláře, z jeho seznamu

form-already = už to tam je

form-already-set = formulář už sám nastavil, o co žádáte

form-filling-now = vyplňuje se…

form-waits = čeká

form-question-left = na to se ptá formulář; odpověď je na vás

## The same: remarks about a field that is not filled in, and why. One line.

form-ambiguous = dvě pole jsou si podobná; vyberte prosím sami

form-no-field = pole formuláře pro toto zatím nebylo nalezeno; podívejte se prosím

form-not-found = místo, kde se na to formulář ptá, nebylo nalezeno; podívejte se prosím

form-not-asked = tento formulář se na to tady neptá

form-elsewhere = takové pole je mimo tento formulář; je ponecháno na vás

form-unclear = „ano“ tu může znamenat dvě věci; vyberte prosím sami

form-other-unit = formulář tu nepočítá v penězích; zadejte to prosím sami

form-other-form = tento formulář je pro něco jiného než vaše žádost

form-hidden = pole je skryté

form-read-only = formulář to nedovoluje změnit

form-disabled = vypnuto; možná je třeba nejdřív odpovědět v jiném poli

form-already-filled = něco tam už je; ponecháno beze změny

form-unsupported = pole tohoto druhu je ponecháno na vás

form-no-option = žádná z možností to neříká; vyberte prosím sami

form-other-currency = formulář počítá v jiné měně; zadejte to prosím sami

form-not-known = není známo; zadejte to prosím sami

form-disagrees = váš dopis říká něco jiného, než jste vybrali

form-other-order = tento formulář je pro jinou položku

form-over-amount = nevyplněno: formulář dovoluje nejvýše { $sums }

form-over-characters =
    { $n ->
        [one] nevyplněno: formulář dovoluje nejvýše 1 znak
        [few] nevyplněno: formulář dovoluje nejvýše { $n } znaky
       *[other] nevyplněno: formulář dovoluje nejvýše { $n } znaků
    }

form-over-bytes =
    { $n ->
        [one] nevyplněno: formulář dovoluje nejvýše 1 bajt
        [few] nevyplněno: formulář dovoluje nejvýše { $n } bajty
       *[other] nevyplněno: formulář dovoluje nejvýše { $n } bajtů
    }

form-over-words =
    { $n ->
        [one] nevyplněno: formulář dovoluje nejvýše 1 slovo
        [few] nevyplněno: formulář dovoluje nejvýše { $n } slova
       *[other] nevyplněno: formulář dovoluje nejvýše { $n } slov
    }

form-later = nevyplněno: formulář se od té doby změnil; stiskněte „Vyplnit znovu“

## The same: remarks about a field after it was filled in, or put back. One line.

form-done = vyplněno a zkontrolováno

form-changed = pole se během vyplňování změnilo; ponecháno být

form-was-hidden = když se mělo pole vyplnit, bylo skryté

form-not-offered = seznam to nenabízí; vyberte prosím sami

form-gone = pole během vyplňování zmizelo

form-overwritten = na stránce to nezůstalo; podívejte se prosím

form-failed = nepodařilo se vyplnit

form-put-back = vráceno

form-undo-gone = toto pole už na stránce není

form-undo-theirs = mezitím jste to změnili; ponecháno beze změny

form-undo-unfit = formulář se tu už ptá na něco jiného a nemůže toto pole znovu vyprázdnit; opravte to prosím

form-undo-left = formulář nemůže toto pole znovu vyprázdnit; platí to, až když formulář odešlete

## The same: pictures and videos, which the shopper adds.

form-pictures = Obrázky a videa

form-proof = přidat: { $proof }

form-proof-ready = přidat: { $proof } (máte to připravené)

form-pictures-yours = přidáváte je vy: nahrávání souborů se Recourse nedotýká

form-pictures-limits = přidáváte je vy: nahrávání souborů se Recourse nedotýká. Formulář říká: { $limits }

form-pictures-here = Obrázky a videa: sem je přidáte

## Panels about a claim, on the site's pages and on ours.

claim-press-arrived = Teď toto tlačítko stiskněte vy: otevře formulář sporu. Na otázku, zda jste zásilku obdrželi, odpovězte „Ano“. Tam Recourse formulář vyplní.

claim-press-not-arrived = Teď toto tlačítko stiskněte vy: otevře formulář sporu. Na otázku, zda jste zásilku obdrželi, odpovězte „Ne“. Tam Recourse formulář vyplní.

claim-unfinished = Vaše žádost není hotová

claim-no-reason = Ještě jste nevybrali, co je špatně.

claim-bad-amount = O zadanou částku nelze žádat.

claim-go-on = Pokračovat v žádosti

claim-which-form = Je vaše žádost pro tento formulář?

claim-unsure = Jedna žádost čeká a tato stránka neříká, pro kterou položku je. Je to tato?

claim-this-one = Ano, tato

claim-discarded = Vaše žádost je zahozena

claim-gone-soon = Navždy zmizí za hodinu, nebo jakmile začnete jinou žádost.

claim-restore = Vrátit žádost

claim-none = Žádná žádost nečeká. Začněte ji u objednávky, na její stránce nebo v okně Recourse.

claim-order-unknown-title = Tato objednávka není známa

claim-order-unknown = Otevřete jednou její vlastní stránku a žádost začněte tam.

claim-field-short-title = Pole je příliš krátké

claim-field-short = I nejkratší dopis s těmito fakty je delší, než toto pole dovoluje. Napište ho prosím sami.

claim-no-words-title = Recourse nemůže tento formulář přečíst

claim-no-words = Jeho soubor se slovy chybí nebo ho nelze přečíst. Nainstalujte Recourse znovu; nic z toho, co bylo přečteno, není ztraceno.

## Other panels on the site's pages: a heading, and what it is about. Short.

panel-close = Zavřít

panel-copy-report = Kopírovat hlášení bez osobních údajů

talking-title = Psaní s prodejcem lhůtu nezastaví

talking-unnamed = Tato stránka neuvádí objednávku. Poslední bezpečné dny vašich otevřených objednávek:

talking-more = Je jich víc.

page-unreadable-title = Recourse nemůže tuto stránku přečíst

page-unreadable = Žádnou objednávku se tu nepodařilo přečíst ({ $page }). Web se možná změnil, nebo tu žádné objednávky nejsou. Data zobrazená jinde jsou z dřívějších návštěv.

page-unsupported-title = Recourse nemůže číst aliexpress.ru

page-unsupported = Tato část AliExpress je jiná aplikace, kterou Recourse nečte. Své lhůty si najděte přímo na webu; objednávky z aliexpress.com se čtou jako vždy.

page-crowded-title = Příliš mnoho objednávek najednou

page-crowded = Na této stránce je víc nových objednávek, než má kterýkoli seznam. Ty navíc se neuložily.

not-allowed-title = Neprovedeno

not-allowed = Tato stránka o to žádat nesmí, nebo už tuto objednávku neukazuje. Načtěte ji znovu.

newer-title = Nainstalovala se starší verze Recourse

newer = Uložené údaje zapsala novější verze Recourse. Tato starší je nechává být a nic z nich neukazuje: aktualizujte Recourse.

## The browser did not store something. A heading, what became of it, why, and what to do: a sentence each. All of these are critical.

unstored-title = Recourse nemohl uložit údaje

unstored-import = Soubor nebyl přijat a nic se nezměnilo.

unstored-forget = To, co jste chtěli zapomenout, je pryč, ale nepodařilo se to zapsat. Pokus se zopakuje.

unstored-read = To, co se právě přečetlo, se nepodařilo uložit. Zůstává to, dokud se prohlížeč nezavře, a nic z toho, co bylo přečteno dříve, není ztraceno.

unstored-full-by = Místo v prohlížeči pro rozšíření je plné: je třeba { $needs } MB a volných je { $room } MB ({ $why }).

unstored-full = Místo v prohlížeči pro rozšíření je plné ({ $why }).

unstored-why = Prohlížeč odpověděl: „{ $why }“.

unstored-full-next = V možnostech zapomeňte ty objednávky, které už nepotřebujete, a pak tuto stránku načtěte znovu.

unstored-next = Chcete-li to zkusit znovu, načtěte tuto stránku znovu.

## What the shopper says of an order was not taken in. It stands beside what was pressed.

state-order-unknown = Tato objednávka není známa. Otevřete jednou její vlastní stránku a uveďte to tam.

state-item-unknown = Tato položka není známa. Otevřete jednou vlastní stránku objednávky a uveďte to tam.

state-no-date = To není datum vrácení peněz u otevřené objednávky. Nic se nezměnilo.

state-elsewhere = Uvedli jste to ve svém jiném prohlížeči: vezměte to zpět tam.

## The options: what a corrected file of the site would change, before it is used. One sentence after another.

preview-known = Známé objednávky: { $n }.

preview-over = Teď lhůta běží, ale podle tohoto souboru už skončila: { $n } ({ $numbers }).

preview-other = S jiným stavem: { $n } ({ $numbers }).

preview-undated = Bez svého data: { $n } ({ $numbers }).

import-silent = Teď lhůta běží, ale podle tohoto souboru bez připomínek: { $n } ({ $numbers }).

preview-none = Podle jeho slov a kódů by se žádná objednávka nečetla jinak.

preview-rest = Co soubor čte na jiných místech stránky, se ukáže, až se ta stránka otevře.

## Beside what was pressed on a page of ours.

ask-silent = Recourse neodpovídá. Zkuste to znovu, nebo toto zavřete a znovu otevřete.

ask-copied = Zkopírováno

ask-copy-refused = Prohlížeč kopírování odmítl

ask-undone = To se nepodařilo. Otevřete jednou vlastní stránku objednávky a zkuste to znovu tam.

sheet-nothing = O této objednávce není nic zaznamenáno.

## Pages of ours: what stands on them before anything is known.

reading = Čte se…

show-more = Zobrazit další

options = Možnosti

popup-about = Do kdy můžete otevřít spor

popup-in-tab = Otevřít na kartě

search = Hledat

search-orders = Hledat ve vašich objednávkách

popup-zone = Data se počítají podle tichomořského času USA a zobrazují se podle času místa, kde jste.

file-saved = Soubor { $name } je mezi staženými soubory.

claim-title = Recourse: vaše žádost

claim-about = Vaše žádost. Dokud nevyplníte formulář webu, web nemůže vidět, co sem píšete.

claim-foot = Odtud se nic neodesílá. Formulář na webu odesíláte sami.

sheet-title = Přehled důkazů

sheet-print = Vytisknout

## The options. A label stands in front of its field or behind its tick.

options-title = Recourse: možnosti

options-language = Jazyk

options-language-of = Recourse mluví

options-language-browser = jazyk prohlížeče

options-language-why = Slova v jiných jazycích než v angličtině zatím nezkontroloval žádný rodilý mluvčí. Pokud věta není jasná, přepněte na angličtinu.

options-reminders = Připomínky

options-notify = Zobrazovat oznámení

options-notify-why = Prohlížeč se zeptá, zda je Recourse smí zobrazovat. Říkají, že čas na spor brzy skončí, a to jen na tomto počítači. Bez nich totéž říká panel nástrojů, okno Recourse a pruh na stránkách vašich objednávek.

options-ladder = Jak dlouho před posledním dnem, ve dnech (d) a hodinách (h)

options-opened = Když už lze otevřít spor

options-delivered = Když byl balík doručen: zkontrolovat, co přišlo

options-moved = Když se poslední den posunul, na dřívější nebo pozdější

options-quiet-why = Připomínka, která připadne na dobu klidu, přijde po ní, a kdyby po ní zbývalo málo času, pak před ní.

options-quiet = Doba klidu

options-quiet-from = od

options-quiet-to = do

options-quiet-range = Chcete-li dobu klidu, nastavte začátek i konec; nechcete-li žádnou, vymažte obě pole.

options-toolbar = Panel nástrojů a paměť

options-badge-days = Kolik dnů před posledním dnem ho panel nástrojů ukazuje

options-skip-finished = Dokončené objednávky bez data pro mě nejsou důležité: nepočítat je

options-keep-months = Po kolika měsících se zapomene objednávka, která je po lhůtě a kterou jste neotevřeli

options-sync = Vaše jiné prohlížeče

options-sync-why = Pokud tento prohlížeč používáte na několika počítačích a jste přihlášeni k jeho vlastní synchronizaci, může přenášet vaše běžící lhůty z jednoho počítače na druhý. Pak opouštějí tento prohlížeč: jdou přes účet u výrobce prohlížeče (Google, Mozilla, Microsoft…) a platí jeho pravidla pro jejich čtení a uchovávání. Recourse nemá server a sám nic neodesílá.

options-sync-on = Přenášet běžící lhůty do mých jiných prohlížečů

options-sync-what = Co se přenáší z každé otevřené objednávky: její číslo, čísla jejích položek a kolik jich je, její data se stránkou, na které bylo každé přečteno, jak daleko je objednávka a spor, země, do které směřuje, doména webu a kódy jeho služeb, co jste o objednávce uvedli a co jste udělali s připomínkami k ní. Nepřenáší se název, cena, prodejce, adresa ani vaše žádost. Zaškrtněte to v každém z prohlížečů. Po vypnutí se odstraní, co sdělil tento prohlížeč; co přišlo od jiných, zůstane tady, dokud to nenecháte zapomenout.

options-sync-titles = A názvy mých nákupů

options-files = Kalendář a soubory

options-calendar = Všechny běžící lhůty jako kalendář (.ics)

options-table = Objednávky a data pro tabulku (.csv)

options-ledger = Všechno, co Recourse ví (.json)

options-import = Načíst zpět soubor .json

options-forget = Zapomenout

options-order = Číslo objednávky

options-forget-one = Zapomenout tuto objednávku

options-since = Nebo všechno, co bylo poprvé přečteno od

options-forget-since = Zapomenout, co bylo od té doby přečteno

options-forget-all = Zapomenout všechno

options-forget-all-again = Stiskněte znovu: všechno zmizí a už se nevrátí

options-site = Co Recourse ví o webu

options-site-why = Kde na stránkách AliExpress stojí data, je zapsáno v jednom souboru. Když se web změní, lze opravený soubor importovat dříve, než vyjde nová verze. Importujte jen soubor od někoho, komu důvěřujete: právě tento soubor rozhoduje, která slova na stránkách vašich objednávek se berou jako data. Na jinou doménu soubor vést nemůže a nic, co říká, nepřiměje Recourse stisknout tlačítko, které Recourse stisknout nesmí.

options-site-import = Importovat opravený site.json

## The options: what became of a press. They stand beside what was pressed.

choice-kept = Uloženo.

choice-not-allowed = Prohlížeč to nedovoluje, takže se nic nezměnilo.

choice-refused = { $why } Nic se nezměnilo.

choice-no-span = Nelze přečíst: { $text }. Napište počty dnů a hodin, například „14 d, 7 d, 6 h“.

choice-no-json = Tento soubor není JSON. Nic se nezměnilo.

choice-no-order = Číslo objednávky jsou jen číslice, jako na stránce objednávky.

choice-no-since = Nejdřív vyberte den a čas.

choice-failed = To se nepodařilo: { $why }

forgotten-order = O objednávce { $number } už není nic známo.

forgotten-all = Všechno je zapomenuto.

site-file-offered = Soubor { $name } se zatím nepoužívá. { $what }

site-file-use = Použít tento soubor

site-file-used = Soubor { $name } se teď používá. Načtěte znovu otevřené stránky objednávek.

site-file-refused = Dál se používá to, co dosud, a soubor { $name } byl odmítnut: { $why }

## The icon in the toolbar. It has room for four characters, so no more than one letter behind a number.

icon-days = { $days }d

icon-days-unsure = { $days }d?

icon-hours = { $hours }h

icon-hours-unsure = { $hours }h?

icon-last-hour = <1h

icon-last-hour-unsure = <1h?

icon-unknown = ?{ $n }

icon-unknown-most = ?{ $n }+

## A reminder: the title of a notification, the line in bold in a banner on the site's pages and in the popup. At most eight words,
## with the time left. All are critical: nobody may give up, or wait, because of a wrong word.

reminder-open = Otevřete spor včas: { $left }

reminder-moved = Poslední den se posunul: { $left }

reminder-delivered = Doručeno. Zkontrolujte, co přišlo: { $left }

reminder-opened = Spor už lze otevřít: { $left }

reminder-part-refunded = Část peněz vrácena, zkontrolujte objednávku: { $left }

reminder-dispute = Podívejte se na svůj spor

reminder-look = Podívejte se na tuto objednávku

reminder-passed = Poslední bezpečný den pro spor uplynul

## What a reminder says below its title: one or two sentences. Critical.

reminder-until = Spor lze bezpečně otevřít nejpozději { $day }.

reminder-passed-why = Poslední bezpečný den uplynul dřív, než vám to Recourse mohl říct. Spor může být ještě možný: zkuste to hned. Pokud není, může ještě pomoci vaše banka nebo PayPal.

reminder-look-by = Otevřete stránku objednávky a podívejte se, nejpozději { $day }.

reminder-look-why = Poslední den pro spor není znám. Otevřete jednou stránku objednávky a Recourse ho tam přečte.

reminder-late = Tato připomínka přichází pozdě, protože byl prohlížeč zavřený.

reminder-moved-from = Datum vrácení peněz, které AliExpress ukazuje, se změnilo z { $from } na { $to }.

reminder-unread = Otevřete stránku objednávky a podívejte se, co je třeba udělat.

## Several reminders in one notification: its title, and one line for each order.

reminders-due =
    { $n ->
        [one] 1 připomínka.
        [few] { $n } připomínky.
       *[other] { $n } připomínek.
    }

reminders-late =
    { $n ->
        [one] 1 připomínka měla přijít, když byl prohlížeč zavřený
        [few] { $n } připomínky měly přijít, když byl prohlížeč zavřený
       *[other] { $n } připomínek mělo přijít, když byl prohlížeč zavřený
    }

reminders-line = { $title }: do { $day }

reminders-line-passed = { $title }: možná už pozdě, zkuste to hned

reminders-more =
    { $n ->
        [one] a ještě 1
        [few] a ještě { $n }
       *[other] a ještě { $n }
    }

## The banner on the site's pages: reminders of other orders than the one that is shown.

reminders-elsewhere =
    { $n ->
        [one] Na 1 objednávku je třeba se podívat.
        [few] Na { $n } objednávky je třeba se podívat.
       *[other] Na { $n } objednávek je třeba se podívat.
    }

reminders-elsewhere-by = Podívejte se nejpozději { $day }.

## Buttons of a reminder.

remind-prepare-claim = Připravit žádost

remind-me-tomorrow = Připomenout zítra

remind-tomorrow = Zítra

remind-in-three-days = Za tři dny

## Why a reminder was not put off. A notice.

remind-stays = Připomínka zůstává

remind-too-late = To je příliš pozdě: stihnout se to musí nejpozději { $day }. Vyberte čas aspoň hodinu před koncem této lhůty.

remind-over = Odložit připomínku už nelze: poslední bezpečná hodina je blízko nebo uplynula.

## The options: why a choice was not taken. What follows says that nothing was changed.

choice-badge-days = Panel nástrojů může ukazovat 1 až 60 dnů.

choice-most-reminders = Před posledním dnem může být nejvýše dvanáct připomínek.

choice-reminder-span = Připomínka může přijít 1 hodinu až 60 dnů před posledním dnem.

choice-reminders-sorted = Každá připomínka tu může být jen jednou, nejdřívější jako první.

choice-quiet-ends = Doba klidu potřebuje začátek a konec.

choice-quiet-same = Doba klidu musí končit v jiný čas, než začíná.

choice-quiet-long = Doba klidu může trvat nejvýše dvanáct hodin.

choice-quiet-times = Doba klidu začíná a končí v určitou denní dobu.

choice-keep-months = Objednávky po lhůtě lze uchovávat od 3 měsíců do 10 let.

choice-unread = Tuto volbu nelze přečíst ({ $why }).

## The exchange with the shopper's other browsers: beside its choice in the options, and as a notice in the popup.

sync-not-taken = Prohlížeč nepřijal data pro vaše jiné prohlížeče ({ $why }). Nic tu není ztraceno a pokus se zopakuje.

sync-not-removed = Prohlížeč nesmazal, co bylo sděleno vašim jiným prohlížečům ({ $why }). Nic tu není ztraceno a pokus se zopakuje.

sync-no-room =
    { $n ->
        [one] V úložišti synchronizace prohlížeče nezbylo místo pro 1 nejméně naléhavou objednávku. Vaše jiné prohlížeče se to nedozvědí.
        [few] V úložišti synchronizace prohlížeče nezbylo místo pro { $n } nejméně naléhavé objednávky. Vaše jiné prohlížeče se to nedozvědí.
       *[other] V úložišti synchronizace prohlížeče nezbylo místo pro { $n } nejméně naléhavých objednávek. Vaše jiné prohlížeče se to nedozvědí.
    }

sync-unread =
    { $n ->
        [one] 1 záznam vašeho jiného prohlížeče nelze přečíst. Je vynechán a nic se tu tím nemění.
        [few] { $n } záznamy vašich jiných prohlížečů nelze přečíst. Jsou vynechány a nic se tu tím nemění.
       *[other] { $n } záznamů vašich jiných prohlížečů nelze přečíst. Jsou vynechány a nic se tu tím nemění.
    }

sync-newer = Váš jiný prohlížeč má novější Recourse, kterému tento nerozumí. Aktualizujte Recourse zde.

sync-last = Poslední výměna: { $time }.

## A calendar file, which the shopper opens with a calendar of theirs.

calendar-name = Poslední dny pro spory

calendar-open = Otevřít spor, než tato událost skončí: { $title }

calendar-part-refunded = Část peněz vrácena, podívat se na objednávku, než tato událost skončí: { $title }

calendar-over = Po lhůtě: není co dělat

## A table for a spreadsheet: the heads of its columns, one to four words each. Numbers, days and addresses below them are the same in every language.

table-order = Číslo objednávky

table-store = Obchod

table-title = Položka

table-quantity = Množství

table-currency = Měna

table-price = Cena

table-placed = Objednáno dne

table-refund-date = Datum vrácení peněz

table-state-head = Stav

table-safe-until = Bezpečně do

table-closed-after = Pravděpodobně pozdě po

table-mark = Odkud je datum známo

table-why = Proč

table-link = Odkaz

table-state =
    { $state ->
        [not-shipped] neodesláno
        [too-early] příliš brzy
        [open] spor možný
        [last-hours] poslední hodiny
        [doubtful] možná už pozdě
        [closed] pravděpodobně pozdě
        [in-dispute] ve sporu
        [refunded] peníze vráceny
        [refunded-in-part] část peněz vrácena
        [cancelled] zrušeno
       *[unknown] neznámo
    }

## Files that are brought back, and what is forgotten: what became of it, in the options.

imported = Načteno zpět

imported-orders =
    { $n ->
        [one] Byla přijata 1 objednávka.
        [few] Byly přijaty { $n } objednávky.
       *[other] Bylo přijato { $n } objednávek.
    }

import-strange = Tento soubor nevytvořil Recourse. Nic se nezměnilo.

import-newer = Tento soubor vytvořila novější verze Recourse. Nic se nezměnilo. Aktualizujte Recourse a pak soubor načtěte znovu.

import-unversioned = Tento soubor neříká, která verze Recourse ho vytvořila. Nic se nezměnilo.

import-damaged = Tento soubor je poškozený ({ $why }). Nic se nezměnilo.

forgotten-since =
    { $n ->
        [one] Je zapomenuta 1 objednávka.
        [few] Jsou zapomenuty { $n } objednávky.
       *[other] Je zapomenuto { $n } objednávek.
    }

forget-failed = Nepodařilo se zapomenout všechno ({ $why }). Zkuste to znovu.

forget-not-shared = Všechno zde je zapomenuto, ale ne to, co bylo sděleno vašim jiným prohlížečům ({ $why }).

## What went wrong between a page and Recourse: behind “This could not be done:”, or in a notice beside a page.

asked-too-much = Tato stránka žádá příliš mnoho najednou.

told-too-much = Na této stránce je toho víc než na kterékoli stránce AliExpress, takže z ní nebylo nic přečteno.

## Which site file is used: it says where on AliExpress's pages the dates stand. In the options, and as a notice in the popup.

site-file-built-in = Používá se soubor, který je součástí Recourse ({ $version }).

site-file-corrected = Stránky se čtou podle souboru webu, který jste importovali ({ $version }).

site-file-outdated = Soubor webu, který jste importovali ({ $version }), se už nepoužívá: tato verze Recourse má novější.

site-file-bad = Soubor webu, který jste importovali, se nepoužívá, platí ten, který je součástí Recourse: { $why }.

site-file-remove = Odstranit importovaný soubor

## The evidence sheet, a page to print: labels in front of values, and headings. One to three words each.

sheet-order = Objednávka

sheet-store = Obchod

sheet-item = Položka

sheet-line = Číslo položky v objednávce

sheet-quantity = Množství

sheet-price = Cena

sheet-total = Celkem za objednávku

sheet-status = Stav

sheet-dispute = Spor

term =
    { $kind ->
        [after-receipt] Vrácení zboží nebo peněz po převzetí
        [after-placed] Spor po objednání
        [free-return] Vrácení zdarma po doručení
       *[return-shipment] Na odeslání zboží zpět
    }

stage =
    { $stage ->
        [seller] čeká na prodejce
        [shopper] čeká na vás
        [platform] čeká na AliExpress
        [return] zboží se má poslat zpět
        [refunded] peníze vráceny
        [refunded-in-part] část peněz vrácena
        [ended] ukončen
        [unread] nerozpoznán
       *[unknown] otevřen
    }

sheet-number = { $n }

sheet-days =
    { $n ->
        [one] 1 den
        [few] { $n } dny
       *[other] { $n } dnů
    }

sheet-day = { $day }

sheet-moved-day = { $from }, potom { $to }

sheet-place = { $page }, { $at }

sheet-place-words = { $page }, { $at }: „{ $words }“

sheet-read = Co bylo přečteno

sheet-moved = Změněná data

sheet-way = Cesta balíku

sheet-said = Co uvedl kupující

statement =
    { $statement ->
        [received] Dorazilo
        [not-received] Nedorazilo
       *[deadline] Datum vrácení peněz
    }

sheet-foot = Zaznamenal Recourse ze stránek AliExpress tak, jak byly zobrazeny. Vytvořeno { $day }, časové pásmo: { $zone }.
