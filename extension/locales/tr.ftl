# What Recourse says, in Turkish. No native speaker has reviewed it yet; en.ftl says where each message stands.

between-sentences = { " " }

sum = { $currency } { $amount }

## What the toolbar says while the pointer rests on it. One sentence after another; what comes first is most urgent.

toolbar-days-left =
    { $days ->
        [one] En acil itirazı açmak için 1 gün kaldı.
       *[other] En acil itirazı açmak için { $days } gün kaldı.
    }

toolbar-hours-left =
    { $hours ->
        [one] En acil itirazı açmak için 1 saat kaldı.
       *[other] En acil itirazı açmak için { $hours } saat kaldı.
    }

toolbar-last-hour = En acil itirazı açmak için bir saatten az kaldı.

toolbar-near =
    { $n ->
        [one] 1 son tarih yaklaştı.
       *[other] { $n } son tarih yaklaştı.
    }

toolbar-at-risk = Risk altında: { $sums }.

toolbar-doubtful =
    { $n ->
        [one] İtiraz açma süresi dolmuş olabilir. Şimdi deneyin.
       *[other] { $n } ürün için itiraz açma süresi dolmuş olabilir. Şimdi deneyin.
    }

toolbar-awaited =
    { $n ->
        [one] Bir itiraz sizi bekliyor. Sayfasını açıp yanıtlayın.
       *[other] { $n } itiraz sizi bekliyor. Sayfalarını açıp yanıtlayın.
    }

toolbar-unreadable = Bir sipariş sayfası okunamadı. Ayrıntılar için Recourse eklentisini açın.

toolbar-degraded = Bir sipariş sayfasının yalnızca bir kısmı okundu. Ayrıntılar için Recourse eklentisini açın.

toolbar-lost = Kayıtlı bilgilerin bir kısmı kayboldu. Neyin kaybolduğunu görmek için Recourse eklentisini açın.

toolbar-no-order = Recourse henüz hiçbir siparişi bilmiyor. AliExpress sitesinde sipariş listenizi açın.

toolbar-no-orders-there = AliExpress bu hesap için hiç sipariş göstermedi.

toolbar-disputed =
    { $n ->
        [one] 1 sipariş itiraz sürecinde.
       *[other] { $n } sipariş itiraz sürecinde.
    }

toolbar-clear =
    { $days ->
        [one] Önümüzdeki 1 gün içinde itiraz için son tarih yok.
       *[other] Önümüzdeki { $days } gün içinde itiraz için son tarih yok.
    }

toolbar-left-out-none = İleride tarihi olmayan tamamlanmış siparişler, seçtiğiniz gibi hesaba katılmıyor.

toolbar-left-out =
    { $n ->
        [one] İleride tarihi olmayan 1 tamamlanmış sipariş, seçtiğiniz gibi hesaba katılmıyor.
       *[other] İleride tarihi olmayan { $n } tamamlanmış sipariş, seçtiğiniz gibi hesaba katılmıyor.
    }

## How much is known: in the toolbar and at the top of the popup.

orders-undated =
    { $n ->
        [one] 1 siparişin tarihi henüz belli değil. Sayfasını bir kez açın ya da bırakın, tarihi Recourse bulsun.
       *[other] { $n } siparişin tarihi henüz belli değil. Sayfalarını bir kez açın ya da bırakın, tarihleri Recourse bulsun.
    }

orders-unseen =
    { $n ->
        [one] 1 siparişin son günü geçti ama itiraz hâlâ açılabiliyor olabilir. Görmek için sayfasını bir kez açın ya da bırakın, Recourse baksın.
       *[other] { $n } siparişin son günü geçti ama itiraz hâlâ açılabiliyor olabilir. Görmek için sayfalarını bir kez açın ya da bırakın, Recourse baksın.
    }

orders-unshipped =
    { $n ->
        [one] 1 sipariş henüz gönderilmedi, bu yüzden tarihi yok.
       *[other] { $n } sipariş henüz gönderilmedi, bu yüzden tarihleri yok.
    }

orders-read =
    { $n ->
        [one] 1 sipariş okundu.
       *[other] { $n } sipariş okundu.
    }

orders-older = Daha eski siparişler, sitedeki listede “Siparişleri görüntüle” düğmesi onları gösterince okunur.

orders-aged =
    { $n ->
        [one] 1 sipariş yalnızca eski olduğu için süresi dolmuş sayılıyor: bunu kimse görmedi.
       *[other] { $n } sipariş yalnızca eski olduğu için süresi dolmuş sayılıyor: bunu kimse görmedi.
    }

## The popup.

popup-no-orders-there = AliExpress { $day } itibarıyla bu hesap için hiç sipariş göstermedi. Siparişiniz olduğunda sipariş listenizi açın, burada görünürler.

popup-no-order = Henüz bilinen bir sipariş yok. AliExpress sitesinde sipariş listenizi açın: siz bakarken okunur.

## Names of what the site has: they stand in brackets, after a colon or between quotation marks, and never begin a sentence.

page =
    { $page ->
        [order-list] sipariş listesi
        [classic-order-list] sipariş listesi
        [order-detail] sipariş sayfası
        [classic-order-detail] sipariş sayfası
        [tracking] takip sayfası
        [refund-list] para iadesi listesi
        [dispute-status] itiraz sayfası
        [dispute-form] itiraz formu
       *[unknown] sayfa
    }

page-elsewhere =
    { $page ->
        [order-list] diğer tarayıcınızdaki sipariş listesi
        [classic-order-list] diğer tarayıcınızdaki sipariş listesi
        [order-detail] diğer tarayıcınızdaki sipariş sayfası
        [classic-order-detail] diğer tarayıcınızdaki sipariş sayfası
        [tracking] diğer tarayıcınızdaki takip sayfası
        [refund-list] diğer tarayıcınızdaki para iadesi listesi
        [dispute-status] diğer tarayıcınızdaki itiraz sayfası
        [dispute-form] diğer tarayıcınızdaki itiraz formu
       *[unknown] diğer tarayıcınızdaki sayfa
    }

status =
    { $status ->
        [awaiting-payment] ödeme bekleniyor
        [awaiting-shipment] gönderim bekleniyor
        [awaiting-delivery] teslimat bekleniyor
        [completed] tamamlandı
        [closed] kapatıldı
        [cancelled] iptal edildi
        [in-dispute] itiraz sürecinde
        [refunded] para iade edildi
       *[unknown] bilinmiyor
    }

money = { $sums }

order-number = Sipariş { $number }

order-untitled = Sipariş

more = Daha fazla

open-order = Siparişi aç

## How long it is until the last safe day. It stands alone, behind the day. Three words.

left-days =
    { $days ->
        [one] 1 gün kaldı
       *[other] { $days } gün kaldı
    }

left-hours =
    { $hours ->
        [one] 1 saat kaldı
       *[other] { $hours } saat kaldı
    }

left-last-hour = bir saatten az kaldı

## One line on a card of the site's list and in a row of the popup: short remarks, one behind another, each of which stands alone.
## All that stand on one card have fourteen words together.
## What is certain, what is not, and on which day something ends must survive every translation: all of these are critical.

chip-unread = Recourse bu siparişi burada okuyamıyor. Siparişi açın ya da tarihine kendiniz bakın.

chip-unprinted = Recourse bu siparişi henüz okumadı. Yazdırmadan önce sayfayı ona kadar kaydırın.

line-dispute-until = İtiraz: en geç { $day }

line-until = en geç { $day }

line-last-day = son gün { $day }

line-unknown = Son gün bilinmiyor

line-for =
    { $purpose ->
        [not-received] gelmezse
        [not-as-described] kusurluysa
       *[any-reason] istemiyorsanız
    }

line-mark =
    { $certainty ->
        [shown] AliExpress
        [worked-out] hesaplandı
       *[estimate] yaklaşık
    }

line-opens = İtiraz için ilk gün: { $day }

line-opens-between = İtiraz için ilk gün: { $first } ile { $last } arasında

line-not-open = İtiraz için henüz erken

line-open = İtiraz şimdi açılabilir.

line-doubtful = Çok geç olabilir, şimdi deneyin.

line-was-open = En son { $day } mümkündü

line-closed = { $day } sonrası muhtemelen çok geç

line-part-refunded = Paranın bir kısmı iade edildi

line-maybe-part-refunded = Belki paranın bir kısmı iade edildi

line-rest-was-open = kalanı için en son { $day } mümkündü

line-check-by = en geç { $day } bakın

line-check-now = şimdi bakın

line-not-shipped = Gönderilmedi, henüz tarih yok

line-was-not-shipped = { $day } itibarıyla gönderilmemişti, yeniden bakın

line-in-dispute = İtiraz sürecinde

line-your-turn = İtiraz sürecinde: sıra sizde

line-refunded = Para iade edildi

line-cancelled = İptal edildi

line-may-wait = Bir itiraz sizi bekliyor olabilir

line-differs = Sayfalar farklı

row-date-moved = tarih değişti

row-delivered = teslim edildi mi?

row-muted = hatırlatma yok

row-why-muted = İstemediğiniz için bu siparişte hatırlatma yok. Tarihi araç çubuğunda yine de hesaba katılır.

awaited = Bu siparişle ilgili bir itiraz yanıtınızı bekliyor: siparişi açın. Görülme tarihi { $day }: { $page }.

differs-from-list = Sipariş listesi { $day } itibarıyla bu siparişi “{ $status }” olarak gösterdi. Siparişin kendi sayfası başka bir şey gösterdi ve Recourse onu esas alır: şu anki durumu görmek için siparişi açın.

differs-from-data = Sayfa bu siparişi “{ $shown }” olarak gösteriyor, arkasındaki veriler ise “{ $other }” diyor. Recourse sayfanın gösterdiğini esas alır: ikisinden daha güvenli olanı budur.

## The two buttons that begin a claim, and the last day beside each where they differ.

claim-not-arrived = Gelmedi mi?

claim-something-wrong = Sorun mu var?

claim-try-now = şimdi deneyin

claim-doubtful = çok geç olabilir, şimdi deneyin: en son { $day } mümkündü

claim-closed = { $day } sonrası muhtemelen çok geç

claim-unknown = son gün bilinmiyor

## What is unfolded under a row or an order, and what the shopper can say.

all-dates = Tüm tarihler ve düzeltmeler

say-or-correct = Gelip gelmediğini belirt ya da tarihi düzelt

say-not-arrived = Gelmedi

say-arrived = Geldi

say-take-back = Söylediğimi geri al

say-other-date = Site başka bir para iadesi tarihi gösteriyor (“… tarihinden önce teslim edilmezse para iadesi”):{ " " }

say-use-date = Bu tarihi kullan

calendar-file = Takvim dosyası

remind-never = Hatırlatmaları kapat

remind-again = Yeniden hatırlat

## Why a date is what it is. Whole sentences, one behind another: which days were read, where and when, and what was added to them.
## They stand under the date in small print, unfolded; on an order's own page in view. What is certain must survive: all are critical.

milestone =
    { $event ->
        [placed] Sipariş verildi
        [paid] Ödendi
        [shipped] Gönderildi
        [delivered] Teslim edildi
        [completed] Tamamlandı
        [estimated-delivery] Beklenen teslimat
        [delivery-deadline] Para iadesi tarihi
        [delay-coupon] Kupon tarihi
        [seller-asked] Satıcıdan yardım istendi
        [dispute-opened] İtiraz açıldı
        [seller-answered] Satıcı yanıt verdi
        [return-approved] Ürün iadesi kabul edildi
        [ruled] AliExpress karar verdi
        [refunded] Para iade edildi
       *[dispute-state] İtirazın yanında yazan gün
    }

why-shipped = Gönderim tarihi { $day }.

why-shipped-unknown = Gönderildiği gün bilinmiyor.

why-no-date = Para iadesi tarihi henüz bilinmiyor, bu yüzden itiraz açmak için son gün de bilinmiyor.

why-days = { $event }: { $readings }.

why-reading = { $day } ({ $sources })

why-source-page = { $page }, okunma tarihi { $day }

why-source-said = { $day } tarihinde siz belirttiniz

why-source-set = { $day } tarihinde siz ayarladınız

why-source-earliest = { $day } tarihinde okunanlara göre mümkün olan en erken gün

why-source-latest = { $day } tarihinde okunanlara göre mümkün olan en geç gün

why-plus-days =
    { $n ->
        [one] Buna 1 gün eklenir.
       *[other] Buna { $n } gün eklenir.
    }

why-plus-days-earliest =
    { $n ->
        [one] Bunların en erkenine 1 gün eklenir.
       *[other] Bunların en erkenine { $n } gün eklenir.
    }

why-plus-hours =
    { $n ->
        [one] Buna 1 saat eklenir.
       *[other] Buna { $n } saat eklenir.
    }

why-plus-hours-earliest =
    { $n ->
        [one] Bunların en erkenine 1 saat eklenir.
       *[other] Bunların en erkenine { $n } saat eklenir.
    }

why-plus-business-days =
    { $n ->
        [one] Buna 1 iş günü eklenir.
       *[other] Buna { $n } iş günü eklenir.
    }

why-plus-business-days-earliest =
    { $n ->
        [one] Bunların en erkenine 1 iş günü eklenir.
       *[other] Bunların en erkenine { $n } iş günü eklenir.
    }

why-shown-days =
    { $n ->
        [one] Buna 1 gün eklenir: bunu AliExpress kendisi söylüyor ({ $page }, okunma tarihi { $day }).
       *[other] Buna { $n } gün eklenir: bunu AliExpress kendisi söylüyor ({ $page }, okunma tarihi { $day }).
    }

why-shown-days-earliest =
    { $n ->
        [one] Bunların en erkenine 1 gün eklenir: bunu AliExpress kendisi söylüyor ({ $page }, okunma tarihi { $day }).
       *[other] Bunların en erkenine { $n } gün eklenir: bunu AliExpress kendisi söylüyor ({ $page }, okunma tarihi { $day }).
    }

why-shown-none = Buna hiçbir şey eklenmez: bunu AliExpress kendisi söylüyor ({ $page }, okunma tarihi { $day }).

why-or = Ya da şöyle sayılır:

why-zone-pacific = Günler ABD Pasifik saatine göre başlar ve biter.

why-zone-utc = Günler evrensel saate (UTC) göre başlar ve biter.

why-zone-own = Günler kendi saatinize göre başlar ve biter.

why-end-unknown =
    { $event ->
        [placed] Siparişin verildiği gün bilinmiyor, bu yüzden itirazın daha ne kadar mümkün olabileceği de bilinmiyor.
        [paid] Ödeme günü bilinmiyor, bu yüzden itirazın daha ne kadar mümkün olabileceği de bilinmiyor.
        [shipped] Gönderim günü bilinmiyor, bu yüzden itirazın daha ne kadar mümkün olabileceği de bilinmiyor.
        [delivered] Teslim günü bilinmiyor, bu yüzden itirazın daha ne kadar mümkün olabileceği de bilinmiyor.
        [completed] Siparişin tamamlandığı gün bilinmiyor, bu yüzden itirazın daha ne kadar mümkün olabileceği de bilinmiyor.
        [delivery-deadline] Para iadesi tarihi bilinmiyor, bu yüzden itirazın daha ne kadar mümkün olabileceği de bilinmiyor.
       *[dispute-state] Bunun için gereken bir gün bilinmiyor, bu yüzden itirazın daha ne kadar mümkün olabileceği de bilinmiyor.
    }

## By which rule a date is counted: a sentence in front of the days that it is counted from, where there are several rules. Critical.

why-several = Bunu saymanın birden fazla yolu var. Uyarılar en erken güne göredir, sürenin ne zaman dolduğunu ise en geç gün belirler.

reading-delivery = Teslimattan sonra AliExpress teslim alındığını kendisi onaylayabilir.

reading-brazil = Brezilya’da fikrinizi değiştirme hakkınız var.

reading-free-return = Ürün ücretsiz geri gönderilebilir.

reading-other = Başka bir dosyadaki bir kural kendisi için şunu diyor: “{ $words }”.

## One kind of trouble and its dates, in whole sentences: unfolded under “All dates”. Critical.

clock-purpose =
    { $purpose ->
        [not-received] Gelmediyse:
        [not-as-described] Kusurluysa veya açıklamaya uymuyorsa:
       *[any-reason] İstemiyorsanız:
    }

clock-opens = İtiraz { $day } gününden itibaren mümkün olacak.

clock-opens-between = İtiraz en erken { $first }, en geç { $last } gününden itibaren mümkün olacak.

clock-opened = İtiraz artık mümkün: { $day } gününden beri.

clock-opened-between = İtiraz artık mümkün: en erken { $first }, en geç { $last } gününden beri.

clock-waits = Takip normal göründüğü sürece AliExpress sizi { $day } gününe kadar bekletebilir.

clock-from-arrival = İtiraz, siparişin geldiği günden itibaren mümkün.

clock-look = Son gün bilinmiyor. Siparişin sayfasına en geç { $day } bakın.

clock-look-now = Son gün bilinmiyor. Siparişin sayfasına şimdi bakın.

clock-safe = Son güvenli gün: { $day }.

clock-unknown = Son gün henüz bilinmiyor.

clock-closed = { $day } sonrasında muhtemelen çok geç.

clock-end-unknown = İtirazın daha ne kadar mümkün olabileceği bilinmiyor.

clock-how =
    { $certainty ->
        [shown] Bunu AliExpress kendisi gösteriyor.
        [worked-out] Bunu Recourse hesapladı.
       *[estimate] Bu yalnızca yaklaşık.
    }

## Why the button that opens a dispute is not there. On an order's page and in a row. Critical: nobody may stop because of a wrong word.

no-button-not-shipped = İtiraz düğmesi yok: henüz hiçbir şey gönderilmedi. Gönderilene kadar bunun yerine siparişi iptal edebilirsiniz.

no-button-in-dispute = İtiraz düğmesi yok: bu ürün için zaten bir itiraz var. Onu takip edin ve bulduğunuz her kusuru ona yazın.

no-button-too-late = İtiraz düğmesi yok: muhtemelen çok geç. Son güvenli gün { $day } idi ve en geç biten sayma yoluna göre süre { $last } tarihinde doldu. Düğme yine de varsa bugün basın.

no-button-too-early = İtiraz düğmesi henüz yok: çok erken. Düğmenin { $day } günü görünmesi beklenir.

no-button-too-early-between = İtiraz düğmesi henüz yok: çok erken. Düğmenin { $first } günü, en geç { $last } günü görünmesi beklenir.

no-button-finished = İtiraz düğmesi yok: sipariş tamamlanmış. Bu tek başına itiraz hakkınızı sona erdirmez: tamamlanmış bir siparişte bunun süresi daha kısa ve daha az kesindir, son günü de bilinmiyor. Bulmak için siparişin kendi sayfasını açın.

no-button-finished-doubtful = İtiraz düğmesi yok: sipariş tamamlanmış. Tamamlanmış bir siparişte itiraz süresi daha kısa ve daha az kesindir: son güvenli gün { $day } idi, bu yüzden çok geç olabilir. Bugün AliExpress sohbetinde sorun.

no-button-finished-open = İtiraz düğmesi yok: sipariş tamamlanmış. Bu tek başına itiraz hakkınızı sona erdirmez: tamamlanmış bir siparişte bunun süresi daha kısa ve daha az kesindir; bilinenlere göre son güvenli gün { $day }. Siparişin kendi sayfasının en altına bakın ya da AliExpress sohbetinde sorun.

no-button-doubtful = İtiraz düğmesi yok: çok geç olabilir. Son güvenli gün { $day } idi. Başka bir sayma yoluna göre son gün { $last }. Bugün AliExpress sohbetinde sorun.

no-button-doubtful-open-ended = İtiraz düğmesi yok: çok geç olabilir. Son güvenli gün { $day } idi. İtirazın daha ne kadar mümkün olabileceği bilinmiyor. Bugün AliExpress sohbetinde sorun.

no-button-in-transit = İtiraz düğmesi yok: paket hâlâ yolda. Takip normal göründüğü sürece AliExpress düğmeyi { $wait } gününe kadar göstermeyebilir. O zaman yeniden bakın. Son güvenli gün: { $day }.

no-button-moved = Bu üründe itiraz düğmesi bulunamadı, oysa itiraz mümkün olmalı: son güvenli gün { $day }. Siparişin kendi sayfasının en altına bakın, orada her ürünün kendi iade düğmesi vardır (İngilizce sitede “Returns/refunds”), ve sayfayı bir kez yenileyin. Düğme yine yoksa, o günden önce AliExpress sohbetinde sorun.

no-button-moved-undated = Bu üründe itiraz düğmesi bulunamadı ve ürünün son günü bilinmiyor. Siparişin kendi sayfasının en altına bakın, orada her ürünün kendi iade düğmesi vardır (İngilizce sitede “Returns/refunds”), ve sayfayı bir kez yenileyin. Düğme yine yoksa, bugün AliExpress sohbetinde sorun.

no-button-unknown = İtiraz düğmesi yok ve bu sipariş hakkında nedenini söyleyecek kadar bilgi yok.

## What pressing “Confirm received” would end. Critical: it cannot be taken back.

confirm-meaning = Onaylamak, her şeyin geldiğini ve sorun olmadığını söyler ve paranın satıcıya geçmesine izin verir. Bu onay geri alınamaz.

confirm-shortens = Onaylamazsanız, { $day } gününün sonuna kadar güvenle itiraz açabilirsiniz. Bugün onaylarsanız, bunun süresi { $after } sonrasında bitebilir.

confirm-begins = Bugün onaylarsanız, itiraz süresi { $after } sonrasında bitebilir.

confirm-unclear = Onaylamak itiraz hakkınızı sona erdirebilir. Sonrasında kalan süre daha kısa ve daha az kesindir.

confirm-no-scan = Hiçbir kargo şirketi bu paketin teslim edildiğini söylemiyor. Yalnızca elinizde tuttuğunuzu onaylayın.

guard-any = Onaylamak parayı satıcıya verir ve geri alınamaz. İtiraz hakkınızı sona erdirebilir: yalnızca elinizde tuttuğunuzu onaylayın.

guard-begins = Onaylamak geri alınamaz. Bugün onaylarsanız, yalnızca { $after } gününün sonuna kadar güvenle itiraz açabilirsiniz ({ $mark }). Onaylamazsanız, bilinen bir son gün yok.

guard-in-dispute = Açık bir itiraz var. Onaylamak her şeyin geldiğini ve sorun olmadığını söyler, geri alınamaz ve itirazı sona erdirebilir.

guard-shortens = Onaylamak geri alınamaz. Onaylamazsanız, { $day } gününün sonuna kadar güvenle itiraz açabilirsiniz ({ $mark }). Bugün onaylarsanız, yalnızca { $after } gününün sonuna kadar ({ $after_mark }).

guard-unclear = Onaylamak geri alınamaz ve itiraz süresini daha az kesin yapar. Onaylamazsanız, { $day } gününün sonuna kadar güvenle itiraz açabilirsiniz ({ $mark }).

guard-unknown = Onaylamak geri alınamaz. İtiraz hakkınızı sona erdirebilir.

## Other buttons of the site that cannot be taken back: accepting an offer in a dispute, and cancelling a dispute. Critical.

accept-final = Teklifi kabul etmek bu itirazı kalıcı olarak sona erdirir: yeniden açılamaz.

accept-offer = Teklifi kabul etmek bu itirazı kalıcı olarak sona erdirir: yeniden açılamaz. İstediğiniz { $asked }. Teklif edilen { $offered }.

cancel-over = İptal, bu itirazı geri çeker. Son güvenli günü { $day } idi ({ $mark }): yeniden açmak mümkün olmayabilir.

cancel-safe = İptal, bu itirazı geri çeker. Yalnızca süresi varken yeniden açılabilir: bu, { $day } gününün sonuna kadar güvenlidir ({ $mark }).

cancel-unknown = İptal, bu itirazı geri çeker. Yalnızca süresi varken yeniden açılabilir, son günü ise bilinmiyor.

## While the shopper and the seller write to each other. Critical.

talk-open = Burada ne söylenirse söylensin, itirazı zamanında açın: son güvenli gün { $day } ({ $mark }). Satıcıyla yazışmak süreyi durdurmaz. Daha fazla süre sözü, yalnızca siparişin sayfası yeni bir tarih gösterince geçerlidir.

talk-doubtful = Burada yanıt beklemeyin: çok geç olabilir. Şimdi deneyin. Son güvenli gün { $day } idi ({ $mark }).

talk-estimate = Bu siparişin son günü henüz bilinmiyor. Beklemeyi kabul etmeden önce, bulmak için siparişin kendi sayfasını açın.

talk-in-part = Paranın yalnızca bir kısmı geri geldi. Başka bir itiraz açılıp açılamayacağı bilinmiyor. Burada ne söylenirse söylensin, siparişin kendi sayfasına bakın: son güvenli gün { $day } ({ $mark }).

## What else to know of an order now: sentences in view on its page and in its row.

extension = Sipariş hâlâ yolda ve son güvenli güne en fazla iki hafta kaldı. Satıcıdan teslimat süresini uzatmasını isteyebilirsiniz: bu, yalnızca siparişin sayfası sonra yeni tarihi gösterirse geçerlidir. Göstermezse itiraz açın. Son güvenli gün: { $day }.

extension-late = Sipariş hâlâ yolda ve satıcıdan ek süre istemek için çok geç. İtirazı şimdi açın. Son güvenli gün: { $day }.

scan = Kargo şirketi { $day } tarihinde teslim edildiğini söylüyor. Ürünleri şimdi kontrol edin: AliExpress teslim alındığını kendisi onaylayabilir ve itiraz için daha kısa bir süre işliyor olabilir. Hiçbir şey gelmediyse, bugün takip sayfasının bir görüntüsünü saklayın.

moved-earlier =
    { $days ->
        [one] Para iadesi tarihi artık daha erken: { $from } iken { $to } oldu ({ $page }, okunma tarihi { $seen }). Süreniz 1 gün azaldı.
       *[other] Para iadesi tarihi artık daha erken: { $from } iken { $to } oldu ({ $page }, okunma tarihi { $seen }). Süreniz { $days } gün azaldı.
    }

moved-later =
    { $days ->
        [one] Para iadesi tarihi artık daha geç: { $from } iken { $to } oldu ({ $page }, okunma tarihi { $seen }). Süreniz 1 gün arttı.
       *[other] Para iadesi tarihi artık daha geç: { $from } iken { $to } oldu ({ $page }, okunma tarihi { $seen }). Süreniz { $days } gün arttı.
    }

said-deadline = { $seen } tarihinde para iadesi tarihini siz ayarladınız: { $day }. AliExpress şunu gösterdi: { $from } ({ $page }). Uyarılar sizin tarihinize göredir; sürenin ne zaman dolduğunu ikisinden geç olanı belirler.

said-deadline-alone = { $seen } tarihinde para iadesi tarihini siz ayarladınız: { $day }. Hiçbir sayfa bir tarih göstermedi.

said-not-received = { $day } tarihinde siparişin gelmediğini belirttiniz.

said-received = { $day } tarihinde siparişin geldiğini belirttiniz.

dispute-cancelling = Satıcı istiyor diye itirazı iptal etmeyin: yalnızca süresi varken yeniden açılabilir.

dispute-refunded = Paranın gelmesi karardan sonra 20 iş gününü bulabilir. O zamana kadar gelmezse AliExpress desteğine sorun.

dispute-return = Burada hiçbir şey kendiliğinden olmaz: anlaşmadan sonraki 10 gün içinde ya da talepte yazdığı gibi, ürün yola çıkmış ve takip numarası girilmiş olmalı. Makbuzu saklayın.

dispute-shopper = Sıra sizde: teklife yanıt verin. Kabul etmek itirazı kalıcı olarak sona erdirir. Bir teklifi reddedip başka bir teklif de isteyebilirsiniz.

dispute-wait = Genellikle birkaç gün ile birkaç hafta sürer ve itiraz açmak için son günden sonra da devam edebilir. Sonuçlanana kadar iki taraf da istediğini değiştirebilir.

refund-all-unclear = { $back } geri geldi ({ $page }, okunma tarihi { $seen }). Ödenenin hepsinin bu olup olmadığı bilinmiyor.

refund-part = Ödenen { $paid }, geri gelen { $back } ({ $page }, okunma tarihi { $seen }).

refund-part-unclear = Para geri geldi ({ $page }, okunma tarihi { $seen }). Ödenenin hepsinin bu olup olmadığı bilinmiyor.

refund-rest = Başka bir itiraz açılıp açılamayacağı bilinmiyor. Bu, sorunu çözmüyorsa düğmeyi siparişin kendi sayfasında arayın.

refund-which = Hangi ürün için olduğu belirtilmemiş.

left-card = Kartla ödediyseniz bankanız ödemeyi geri alabilir (ters ibraz). Bankanın kendi süreleri vardır: hemen sorun.

left-chat = Geriye AliExpress sitesinin kendi sohbeti kalmış olabilir. Orada sipariş numarasını ve sorunun ne olduğunu söyleyin.

## Dates of rules that are no last day for a dispute. $day: the last day, that day included, unless something else is said.

rule-appeal = Karara karşı başvurup başvuramayacağınıza bakın. Bunun için 7 gün olduğu söyleniyor: o durumda son gün { $day }.

rule-platform-joins = Satıcıyla anlaşamazsanız AliExpress kendiliğinden devreye girer. Bunu { $day } dolaylarında bekleyin.

rule-refund-arrives = Paranın gelmesi 20 iş gününü bulabilir. { $day } gününe kadar gelmezse AliExpress desteğine sorun.

rule-return-and-number = { $day } gününün sonuna kadar ürünü geri gönderin ve takip numarasını girin. İkisini de yapın: numara olmadan para satıcıya gider.

rule-seller-answers = Satıcının yanıt vermek için 5 günü var, yaklaşık { $day } gününe kadar. Yanıt vermezse, istediğiniz gibi sonuçlanır.

rule-delay-coupon = Bu bir itiraz tarihi değil, kupon tarihi: { $day } gününün sonuna kadar hiçbir şey gelmezse, siparişin sayfasında gecikme için kupon isteyebilirsiniz.

rule-free-return = Ücretsiz iade: ürünü { $day } gününün sonuna kadar, kullanılmamış olarak, neden göstermeden geri gönderin.

rule-eu-guarantee = AB’de yasal garanti: AliExpress itiraz süreleri ne olursa olsun, satıcı bir kusurdan { $day } gününün sonuna kadar sorumludur.

rule-eu-withdrawal = AB’de cayma hakkı: { $day } gününün sonuna kadar bildirebilirsiniz. Geri gönderme ücretini genellikle siz ödersiniz.

rule-paypal = PayPal ile ödediyseniz, onun kendi alıcı koruması { $day } gününün sonuna kadar başvuru alır.

rule-warranty = Bazı ürünlerin bir yıllık garantisi vardır; yaklaşık bitişi { $day } olurdu. Ürünün sayfasına bakın.

rule-other = En geç { $day }, başka bir dosyadaki bir kurala göre; kural kendisi için şunu diyor: “{ $words }”.

rule-other-unnamed = En geç { $day }, başka bir dosyadaki, ne için olduğunu söylemeyen bir kurala göre.

## What a dispute may bring besides its outcome: in the composer, before it is begun.

side-cashback = Başka bir hizmetten gelen nakit iadesi (cashback), iade edilen tutar için geri alınabilir.

side-many-disputes = Bir kez, sipariş sayısına göre çok fazla itirazın bir hesabın incelenmesine yol açabileceği bildirildi.

## The head of the popup: short remarks, one behind another, each of which stands alone. These are critical.

head-doubtful =
    { $n ->
        [one] 1 ürün için çok geç olabilir: şimdi deneyin
       *[other] { $n } ürün için çok geç olabilir: şimdi deneyin
    }

head-awaited =
    { $n ->
        [one] 1 itiraz sizi bekliyor
       *[other] { $n } itiraz sizi bekliyor
    }

head-closing =
    { $n ->
        [one] 7 gün içinde 1 son tarih
       *[other] 7 gün içinde { $n } son tarih
    }

head-none-closes = 7 gün içinde son tarih yok

head-none-known = 7 gün içinde bilinen son tarih yok

head-next = sıradaki: en geç { $day }

head-at-stake = risk altında: { $sums }

head-at-least-at-stake = risk altında: en az { $sums }

## Notices in the popup: what could not be read, and what was lost.

trouble-unreadable = Okunamadı: { $page }. Site değişmiş olabilir. Buradaki tarihler önceki ziyaretlerden kalma. Sitedeki sayfaya da bakın.

trouble-unreadable-of = Okunamadı: { $page } (sipariş { $number }). Site değişmiş olabilir. Buradaki tarihler önceki ziyaretlerden kalma. Sitedeki sayfaya da bakın.

trouble-in-part = Yalnızca bir kısmı okundu: { $page }. Bu yüzden burada bir tarih eksik olabilir. Sitedeki sayfaya da bakın.

trouble-in-part-of = Yalnızca bir kısmı okundu: { $page } (sipariş { $number }). Bu yüzden burada bir tarih eksik olabilir. Sitedeki sayfaya da bakın.

trouble-more =
    { $n ->
        [one] Ve 1 sayfa daha.
       *[other] Ve { $n } sayfa daha.
    }

lost-more = Ve { $n } tane daha, toplam { $all }.

lost-beside-page =
    { $n ->
        [one] Bilinen 1 sipariş kayboldu. Hangisi olduğunu Recourse içindeki siparişleriniz gösterir.
       *[other] Bilinen { $n } sipariş kayboldu. Hangileri olduğunu Recourse içindeki siparişleriniz gösterir.
    }

lost-order = Sipariş { $number }: hakkında bilinenler kayboldu, bu yüzden tarihi hesaba katılmıyor. Siparişi bir kez açın.

lost-order-unread = Sipariş { $number }: hakkında kayıtlı olanlar okunamadı, bu yüzden tarihi hesaba katılmıyor. Siparişi bir kez açın.

lost-reminders-of = Sipariş { $number }: size hangi hatırlatmaların geldiği okunamadı. Biri bir kez daha gelebilir. Bu sipariş için hatırlatma istemiyorsanız bunu yeniden belirtin.

lost-unnamed =
    { $n ->
        [one] Bilinen 1 sipariş, numarasıyla birlikte kayboldu. Sipariş listenizi bir kez açın.
       *[other] Bilinen { $n } sipariş, numaralarıyla birlikte kayboldu. Sipariş listenizi bir kez açın.
    }

lost-settings = Seçimleriniz (hatırlatmalar, sessiz saatler, araç çubuğu) kayboldu ve varsayılanlar geçerli. Seçeneklere bakıp yeniden seçin.

lost-settings-unread = Seçimleriniz (hatırlatmalar, sessiz saatler, araç çubuğu) okunamadı ve varsayılanlar geçerli. Seçeneklere bakıp yeniden seçin.

lost-calendar = Şimdiye kadarki takvim dosyalarınızda ne yazdığı artık bilinmiyor. Sonraki dosya kayıtlarınızı yine taşır ama süresi dolmuş siparişlerin kayıtlarını kaldıramaz: onları kendiniz silin.

lost-reminders = Sizi bekleyen hatırlatmalar okunamadı. Tarihlerin kendisi bu listede ve sonraki hatırlatmalar her zamanki gibi gelecek.

lost-claim = Başladığınız talep artık yok. Siparişinden yeniden başlayın.

lost-search = Eksik son tarihleri arama devam edemedi. Aramayı yeniden başlatın.

lost-exchange = Diğer tarayıcılarınızla yapılan veri aktarımının kaydı okunamadı. Aktarım baştan başlıyor ve okunanlardan hiçbiri kaybolmadı.

lost-overview = Siparişlerinizin özeti okunamadı. Siparişlerden yeniden oluşturuldu: bu yüzden hiçbir şey kaybolmadı.

lost-waiting-claim = Sırasını bekleyen bir talep okunamadı. Siparişinden yeniden başlayın.

lost-record = Bir kayıt okunamadı ve kenara ayrıldı. Bu yüzden başka hiçbir şey kaybolmadı.

understood = Anladım

## The list in the popup.

popup-most-urgent =
    { $n ->
        [one] En acil sipariş gösteriliyor.
       *[other] En acil { $n } sipariş gösteriliyor.
    }

popup-none-found = Açık siparişlerinizin hiçbirinde bu sözcükler yok.

popup-none-open = Açık sipariş yok.

popup-private = Hiçbir şey bu tarayıcıdan dışarı çıkmaz.

popup-private-but-sync = Süren son tarihler, seçeneklerde seçtiğiniz gibi diğer tarayıcılarınıza gider. Başka hiçbir şey bu tarayıcıdan dışarı çıkmaz.

popup-orders-read =
    { $n ->
        [one] 1 sipariş okundu
       *[other] { $n } sipariş okundu
    }

popup-undated =
    { $n ->
        [one] 1 tarihsiz
       *[other] { $n } tarihsiz
    }

popup-unseen =
    { $n ->
        [one] 1 siparişin son günü geçti: bakın
       *[other] { $n } siparişin son günü geçti: bakın
    }

my-orders = AliExpress siparişlerim

show-my-orders = Siparişlerimi göster

remind-choose-time = Zaman seç

remind-no-more = Bu siparişin hatırlatmalarını kapat

finished-orders =
    { $n ->
        [one] İleride tarihi olmayan 1 tamamlanmış sipariş
       *[other] İleride tarihi olmayan { $n } tamamlanmış sipariş
    }

finished-left-out =
    { $n ->
        [one] İleride tarihi olmayan 1 tamamlanmış sipariş, seçtiğiniz gibi hesaba katılmıyor
       *[other] İleride tarihi olmayan { $n } tamamlanmış sipariş, seçtiğiniz gibi hesaba katılmıyor
    }

finished-why = Tamamlanmış bir sipariş için bir süre daha itiraz açılabilir. Ne zamana kadar olduğunu siparişin kendi sayfası söyler. Hakkında bilinen son şeyden 120 gün sonra siparişin süresi dolmuş sayılır.

finished-more =
    { $n ->
        [one] Ve 1 tane daha.
       *[other] Ve { $n } tane daha.
    }

finished-count = Yeniden hesaba kat

finished-leave-out = Tamamlanmış siparişler benim için önemli değil

## The search for missing dates: one tab opens the orders' own pages one after another.

search-offer =
    { $n ->
        [one] Eksik son tarihleri bul (1 sipariş)
       *[other] Eksik son tarihleri bul ({ $n } sipariş)
    }

search-offer-some =
    { $n ->
        [one] Eksik son tarihleri bul ({ $all } siparişten 1 tanesi)
       *[other] Eksik son tarihleri bul ({ $all } siparişten { $n } tanesi)
    }

search-next =
    { $n ->
        [one] Sıradakini bul (1 sipariş)
       *[other] Sıradakileri bul ({ $n } sipariş)
    }

search-next-some =
    { $n ->
        [one] Sıradakini bul ({ $all } siparişten 1 tanesi)
       *[other] Sıradakileri bul ({ $all } siparişten { $n } tanesi)
    }

search-all =
    { $n ->
        [one] Tek seferde 1 sipariş
       *[other] Tek seferde tümü ({ $n })
    }

search-most =
    { $n ->
        [one] Tek seferde 1 sipariş
       *[other] Tek seferde { $n } sipariş
    }

search-how = Bu siparişlerin her birini arka plandaki tek bir sekmede, birkaç saniye arayla birer kez açar ve tarihini okur. Sitenin yavaşlamanızı istediğine dair herhangi bir işarette durur.

search-progress = Ziyaret edilen sipariş: { $n } / { $all }

search-meanwhile = Tek bir sekme, siparişleri birkaç saniye arayla art arda açıyor. Bu sırada başka bir şey yapabilirsiniz.

search-stop = Durdur

search-continue =
    { $n ->
        [one] Devam et (1 kaldı)
       *[other] Devam et ({ $n } kaldı)
    }

search-close = Kapat

search-read-all =
    { $known ->
        [one] { $all } siparişten { $n } tanesi okundu, kalan yok: artık 1 tarih biliniyor.
       *[other] { $all } siparişten { $n } tanesi okundu, kalan yok: artık { $known } tarih biliniyor.
    }

search-read =
    { $known ->
        [one] { $all } siparişten { $n } tanesi okundu, { $left } tane kaldı: artık 1 tarih biliniyor.
       *[other] { $all } siparişten { $n } tanesi okundu, { $left } tane kaldı: artık { $known } tarih biliniyor.
    }

search-undated =
    { $n ->
        [one] 1 siparişin sayfası henüz tarih göstermiyor: { $numbers }.
       *[other] { $n } siparişin sayfaları henüz tarih göstermiyor: { $numbers }.
    }

search-unread =
    { $n ->
        [one] 1 sipariş okunamadı: { $numbers }. Siparişi kendiniz açın.
       *[other] { $n } sipariş okunamadı: { $numbers }. Siparişleri kendiniz açın.
    }

search-stopped = Aramayı siz durdurdunuz. Okunanlar duruyor.

search-tab-closed = Aramanın sekmesi kapatıldığı için arama durdu. Okunanlar duruyor.

search-no-tab = Tarayıcı sekmeyi açamadığı için arama durdu.

search-elsewhere = Arama durdu: site sipariş yerine başka bir sayfa gösterdi, büyük olasılıkla oturum açmanızı isteyen bir sayfa. Sekme hâlâ açık: orada sitenin istediğini yapın, sonra devam edin.

search-login = Arama durdu: site oturum açmanızı istiyor. Bunu hâlâ açık olan sekmede yapın, sonra devam edin.

search-captcha = Arama durdu: site karşısında bir insan olup olmadığını soruyor. Hâlâ açık olan sekmede yanıt verin ve devam etmeden önce biraz bekleyin.

search-gave-up = Arama durdu: art arda iki sipariş okunamadı. Site değişmiş olabilir.

search-restarted = Tarayıcı yeniden başlatıldığı için arama sizi bekliyor.

## The composer: the page on which the shopper writes a claim, before it goes into the site's form. A label stands in front of its field
## or behind its tick.

composer-title = Talebiniz

composer-arrived = Sipariş geldi mi?

composer-arrived-no = Hayır

composer-arrived-yes = Evet, geldi

composer-reason = Sorun ne

composer-choose-reason = Sorunun ne olduğunu seçin

composer-want = Ne istiyorsunuz

composer-refund = Para iadesi, tam veya kısmi

composer-return = Ürünü geri gönderip parasını almak. Kargoyu genellikle siz ödersiniz ve Çin için bu pahalıdır. İade kabul edildikten sonra ürünü göndermek ve takip numarasını girmek için yaklaşık 10 gününüz olur.

composer-amount-in = Ne kadar, para birimi { $currency }

composer-amount = Ne kadar, para birimiyle, örneğin USD 12.50

composer-said = Yalnızca sizin bildikleriniz. Her satıra bir olgu, kısa ve doğru.

composer-letter = Mektup. Dilediğiniz gibi değiştirin.

composer-evidence = Bunu kanıtlayanlar. Forma siz eklersiniz. Hazır olanları işaretleyin:

composer-go-on = Forma geç

composer-sheet = Kanıt belgesi

composer-close = Kapat ve sakla

claim-discard = Bu talepten vazgeç

## What is wrong: the reasons of a dispute, in a list to choose from, and in the panel beside the form. A few words each.
## Use the site's own words for them where they are known. Those that begin with “nr” are for what did not arrive, those with “rc” for
## what arrived.

reason-nr-deadline-passed = Zamanında teslim edilmedi

reason-nr-marked-delivered = Teslim edildi görünüyor, ama gelmedi

reason-nr-no-tracking = Takip bilgisi yok

reason-nr-returned-to-sender = Satıcıya geri döndü

reason-nr-customs = Gümrükte bekletiliyor

reason-nr-wrong-address = Yanlış adrese gönderildi

reason-nr-refused = Teslim alma reddedildi

reason-nr-shipping-method-changed = Anlaşılandan farklı yolla gönderildi

reason-rc-damaged = Hasarlı

reason-rc-not-as-described = Açıklamaya uymuyor

reason-rc-does-not-work = Çalışmıyor

reason-rc-wrong-item = Yanlış ürün

reason-rc-quantity-short = Sipariş edilenden az ürün

reason-rc-quality = Kalite sorunu

reason-rc-fake = Taklit ürün

reason-rc-empty-parcel = Boş paket

reason-rc-return-not-refunded = Geri gönderildi, para iadesi yapılmadı

reason-personal-reason = Artık gerekli değil

reason-other = Başka bir neden

## What proves a claim, by its reason. Each stands behind a tick, and in the panel beside the form behind “to add:”. One line.
## “Screenshot” is a picture of what the screen shows.

evidence-tracking-page = Kargo şirketinin veya bir takip sitesinin takip sayfasının ekran görüntüsü (isteğe bağlı)

evidence-no-tracking-result = Kargo şirketinin sonuç göstermeyen sayfasının ekran görüntüsü (isteğe bağlı)

evidence-tracking-return = Takipte geri dönüşü, yerini ve tarihini gösteren ekran görüntüsü

evidence-customs-letter = Gümrüğün yazısı, belirttiği nedenle

evidence-tracking-city = Paketin gittiği şehri veya posta kodunu gösteren takip

evidence-own-address = Siparişte yazdığı biçimiyle adresiniz

evidence-delivery-entry = Teslimat kaydının ekran görüntüsü, yeri ve saatiyle

evidence-post-office-note = Postanenin hiçbir şey teslim edilmediğini belirten yazısı veya notu

evidence-refusal-note = Kargo şirketinin teslim almanın reddine dair notu

evidence-shipping-method = Siparişte görünen gönderim yöntemi

evidence-other-shipping-label = Başka bir yöntemi gösteren etiket veya takip

evidence-defect-photos = Kusurun gün ışığında çekilmiş fotoğrafları

evidence-device-video = Çalışmayan bir cihazsa video

evidence-not-working-video = Ürünün çalışmadığını gösteren, kesintisiz çekilmiş video

evidence-item-label-photo = Ürünün ve etiketinin fotoğrafı

evidence-listing-description = Ürün sayfasındaki açıklamanın ekran görüntüsü

evidence-item-photo = Bunun yanında ürünün fotoğrafı; bedenler için düz bir yüzeyde, karede bir cetvelle

evidence-size-label-photo = Beden etiketinin fotoğrafı

evidence-package-photos = Paketin dıştan fotoğrafları

evidence-damage-photos = Hasarlı ürünün fotoğrafları

evidence-damage-report = Varsa kargo şirketinin veya postanenin tutanağı

evidence-all-items-photo = Tüm ürünler tek bir fotoğrafta

evidence-label-weight = Paketin ağırlığı gösteren etiketi

evidence-unboxing-video = Çektiyseniz kutu açma videosu

evidence-arrived-photo = Gelenin fotoğrafı, ürün sayfasının ekran görüntüsüyle yan yana

evidence-package-label = Paketin etiketi

evidence-not-genuine-photo = Ürünün orijinal olmadığını gösteren fotoğraf

evidence-brand-statement = Varsa marka sahibinin beyanı

evidence-label-weighed = Ağırlığı gösteren etiket ve postanede tartılan ağırlık

evidence-sealed-video = Kapalı paketten başlayan kutu açma videosu

evidence-empty-photo = Boş paketin her yönden fotoğrafı

evidence-return-receipt = Takip numarasıyla birlikte iade gönderisinin makbuzu

evidence-return-delivery = İadenin teslim edildiğini gösteren ekran görüntüsü

evidence-unused-photo = Kullanılmamış ürünün paketi içinde fotoğrafı

evidence-any = Belirttiğiniz olguyu gösteren her şey

## Under the field for the amount: why what was typed there is none that can be asked for. What to type instead follows it, in a
## sentence of its own.

amount-none = Bu bir tutar değil.

amount-too-little = Tutar sıfırdan büyük olmalı.

amount-no-currency = Burada para birimi yok.

amount-other-currency = Ödemeyi { $currency } ile yapmadınız.

amount-too-much = En fazla { $sums } ödediniz. Bu tutarı ya da daha azını yazın.

amount-type-in = Bir sayı yazın, para birimi { $currency }, örneğin 12,50.

amount-type = Para birimiyle bir sayı yazın, örneğin USD 12.50.

## In the composer: what does not go together with what is known. It is asked about, and never forbidden.

doubt-completed = Sipariş teslim alınmış gibi tamamlandı olarak işaretli. Yanlışlıkla mı onaylandı, yoksa bunu sitenin kendisi mi yaptı? Yukarıda belirtin.

doubt-delivered = Kargo şirketi { $day } tarihinde teslim edildiğini söylüyor. Size ulaşmadıysa, bunun nedeni için “Teslim edildi görünüyor, ama gelmedi” seçilir.

doubt-promised = Teslimat için söz verilen tarih { $day }: bu süre henüz dolmadı. Bu yüzden mektup geciktiğini söylemez ve site beklemenizi isteyebilir.

doubt-personal-reason = Yalnızca gerekli olmayan bir şey için site ürünün iadesini önerir, tek başına para iadesini ise neredeyse hiç önermez.

doubt-above-price = Bu, ürünün fiyatından fazla: { $sums }

doubt-other-reason = “Başka bir neden” henüz bir şey söylemiyor: ne olduğunu yukarıda yazın.

## The letter says something else than what was chosen. In the composer and in the panel beside the form. All of these are critical.

letter-says-arrived = Mektubunuz siparişin geldiğini söylüyor, siz ise gelmediğini seçtiniz.

letter-says-not-arrived = Mektubunuz siparişin gelmediğini söylüyor, siz ise geldiğini seçtiniz.

letter-names-other = Mektubunuzda yazan { $named }, istediğiniz ise { $asked }.

letter-changed = Mektubu değiştirdikten sonra başka bir yanıt seçtiniz.

letter-rewrite = Mektubu yeniden yaz

letter-keep = Olduğu gibi doğru

letter-own = Kendi mektubumu geri getir

## The panel beside the site's dispute form: what will be filled in, and what was. The name of a field stands first, what will be or
## was filled in behind it, and then a remark, in lower case where the language has it.

form-yours = Recourse “İleri”, “Gönder” veya “Onayla” düğmesine hiçbir zaman basmaz. Her alanı kontrol edin; son basış sizin.

form-field =
    { $role ->
        [received] Paket alındı mı?
        [solution] Ne istiyorsunuz
        [reason] Neden
        [amount] Tutar
       *[description] Açıklama
    }

form-ready = Talebiniz, doldurulmaya hazır

form-filling = Dolduruluyor…

form-filled = Dolduruldu. Şimdi siz kontrol eder ve siz gönderirsiniz.

form-filled-part = Bir kısmı dolduruldu. Gerisi sizin.

form-undone = Eski hâline getirildi

form-undone-part = Formun izin verdiği kadar eski hâline getirildi

form-fill = Doldur

form-fill-again = Yeniden doldur

form-fill-replacing = Doldur ve oradakinin yerine yaz

form-fill-maximum = En yüksek tutarla doldur: { $sums }

form-read-or-change = Oku veya değiştir

form-undo = Geri al

form-copy-text = Metni kopyala

form-copy = Kopyala

form-shorten-own = Benimki yerine kısa bir mektup kullan

form-shorten = Aynı olgularla daha kısa bir mektup kullan

form-letter-length =
    { $n ->
        [one] mektubunuz, 1 karakter
       *[other] mektubunuz, { $n } karakter
    }

form-value-yes = evet

form-value-no = hayır

form-value-refund = yalnızca para iadesi

form-value-return = ürün ve para iadesi

## The same: remarks about a field that will be filled in, or says already what it should. One line.

form-will-replace = oradakinin yerine geçer

form-will-open = formun kendi sözcükleriyle, kendi listesinden

form-already = orada zaten bu yazıyor

form-already-set = form bunu zaten istediğinize göre ayarladı

form-filling-now = dolduruluyor…

form-waits = bekliyor

form-question-left = bunu form soruyor; yanıt sizin

## The same: remarks about a field that is not filled in, and why. One line.

form-ambiguous = iki alan birbirine benziyor; lütfen kendiniz seçin

form-no-field = formda bunun için henüz bir alan bulunamadı; lütfen bakın

form-not-found = formun bunu sorduğu yer bulunamadı; lütfen bakın

form-not-asked = bu form bunu burada sormuyor

form-elsewhere = böyle bir alan bu formun dışında; size bırakıldı

form-unclear = “evet” burada iki anlama gelebilir; lütfen kendiniz seçin

form-other-unit = form burada parayla saymıyor; lütfen kendiniz girin

form-other-form = bu form talebinizden başka bir şey için

form-hidden = alan gizli

form-read-only = form bunun değiştirilmesine izin vermiyor

form-disabled = kapalı; önce başka bir alanın yanıtlanması gerekebilir

form-already-filled = orada zaten bir şey yazıyor; olduğu gibi bırakıldı

form-unsupported = bu tür alanlar size bırakıldı

form-no-option = seçeneklerin hiçbiri bunu söylemiyor; lütfen kendiniz seçin

form-other-currency = form başka bir para birimiyle sayıyor; lütfen kendiniz girin

form-not-known = bilinmiyor; lütfen kendiniz girin

form-disagrees = mektubunuz seçtiğinizden başka bir şey söylüyor

form-other-order = bu form başka bir ürün için

form-over-amount = doldurulmadı: formun izin verdiği en yüksek tutar { $sums }

form-over-characters =
    { $n ->
        [one] doldurulmadı: form en fazla 1 karaktere izin veriyor
       *[other] doldurulmadı: form en fazla { $n } karaktere izin veriyor
    }

form-over-bytes =
    { $n ->
        [one] doldurulmadı: form en fazla 1 bayta izin veriyor
       *[other] doldurulmadı: form en fazla { $n } bayta izin veriyor
    }

form-over-words =
    { $n ->
        [one] doldurulmadı: form en fazla 1 sözcüğe izin veriyor
       *[other] doldurulmadı: form en fazla { $n } sözcüğe izin veriyor
    }

form-later = doldurulmadı: form o zamandan beri değişti; “Yeniden doldur” düğmesine basın

## The same: remarks about a field after it was filled in, or put back. One line.

form-done = dolduruldu ve kontrol edildi

form-changed = alan doldurulurken değişti; dokunulmadı

form-was-hidden = doldurulacağı sırada alan gizliydi

form-not-offered = liste bunu sunmuyor; lütfen kendiniz seçin

form-gone = alan doldurulurken kayboldu

form-overwritten = sayfa bunu tutmadı; lütfen bakın

form-failed = doldurulamadı

form-put-back = geri alındı

form-undo-gone = alan artık bu sayfada yok

form-undo-theirs = bunu sonradan değiştirdiniz; olduğu gibi bırakıldı

form-undo-unfit = form burada artık başka bir şey soruyor ve bu alanı yeniden boşaltamıyor; lütfen düzeltin

form-undo-left = form bu alanı yeniden boşaltamıyor; bu yalnızca formu gönderdiğinizde geçerli olur

## The same: pictures and videos, which the shopper adds.

form-pictures = Fotoğraflar ve videolar

form-proof = eklenecek: { $proof }

form-proof-ready = eklenecek: { $proof } (sizde hazır)

form-pictures-yours = bunları siz eklersiniz: Recourse hiçbir dosya yüklemesine dokunmaz

form-pictures-limits = bunları siz eklersiniz: Recourse hiçbir dosya yüklemesine dokunmaz. Formda yazan: { $limits }

form-pictures-here = Fotoğraflar ve videolar: bunları buraya siz eklersiniz

## Panels about a claim, on the site's pages and on ours.

claim-press-arrived = Şimdi bu düğmeye siz basın: itiraz formunu açar. Paketi alıp almadığınız sorusuna “Evet” yanıtını verin. Recourse formu orada doldurur.

claim-press-not-arrived = Şimdi bu düğmeye siz basın: itiraz formunu açar. Paketi alıp almadığınız sorusuna “Hayır” yanıtını verin. Recourse formu orada doldurur.

claim-unfinished = Talebiniz henüz bitmedi

claim-no-reason = Sorunun ne olduğunu henüz seçmediniz.

claim-bad-amount = Yazdığınız tutar istenemez.

claim-go-on = Talebe devam et

claim-which-form = Talebiniz bu form için mi?

claim-unsure = Bekleyen bir talep var ve bu sayfa hangi ürün için olduğunu söylemiyor. Bu ürün mü?

claim-this-one = Evet, bu

claim-discarded = Talebinizden vazgeçildi

claim-gone-soon = Bir saat sonra ya da başka bir talebe başladığınız anda kalıcı olarak silinir.

claim-restore = Geri getir

claim-none = Bekleyen talep yok. Bir siparişte, sayfasında veya Recourse penceresinde talep başlatın.

claim-order-unknown-title = Bu sipariş bilinmiyor

claim-order-unknown = Siparişin kendi sayfasını bir kez açın, sonra talebi orada başlatın.

claim-field-short-title = Alan çok kısa

claim-field-short = Bu olgularla yazılabilecek en kısa mektup bile bu alanın izin verdiğinden uzun. Lütfen kendiniz yazın.

claim-no-words-title = Recourse bu formu okuyamıyor

claim-no-words = Sözcük dosyası eksik veya okunamıyor. Recourse eklentisini yeniden kurun; okunan hiçbir şey kaybolmadı.

## Other panels on the site's pages: a heading, and what it is about. Short.

panel-close = Kapat

panel-copy-report = Kişisel veri içermeyen bir rapor kopyala

talking-title = Yazışmak süreyi durdurmaz

talking-unnamed = Bu sayfa bir sipariş belirtmiyor. Süren siparişlerinizin son güvenli günleri:

talking-more = Başkaları da var.

page-unreadable-title = Recourse bu sayfayı okuyamıyor

page-unreadable = Burada hiçbir sipariş okunamadı ({ $page }). Site değişmiş olabilir ya da burada sipariş olmayabilir. Başka yerlerde görünen tarihler önceki ziyaretlerden kalma.

page-unsupported-title = Recourse aliexpress.ru sitesini okuyamıyor

page-unsupported = Bu AliExpress bölümü başka bir uygulama ve Recourse onu okumaz. Son tarihlerinize sitenin kendisinde bakın; aliexpress.com siparişleri her zamanki gibi okunur.

page-crowded-title = Bir kerede çok fazla sipariş

page-crowded = Bu sayfa, herhangi bir listede olabilecekten daha çok yeni sipariş gösteriyor. Fazlası saklanmadı.

not-allowed-title = Yapılmadı

not-allowed = Bu sayfa bunu isteyemez ya da artık o siparişi göstermiyor. Sayfayı yenileyin.

newer-title = Recourse daha eski bir sürüme döndü

newer = Saklananları daha yeni bir Recourse sürümü yazmış. Bu eski sürüm onlara dokunmaz ve hiçbirini göstermez: Recourse eklentisini güncelleyin.

## The browser did not store something. A heading, what became of it, why, and what to do: a sentence each. All of these are critical.

unstored-title = Recourse kaydedemedi

unstored-import = Dosya alınmadı ve hiçbir şey değişmedi.

unstored-forget = Unutulmasını istedikleriniz silindi, ama bu kaydedilemedi. Yeniden denenecek.

unstored-read = Az önce okunanlar kaydedilemedi. Tarayıcı kapanana kadar tutulur ve daha önce okunan hiçbir şey kaybolmadı.

unstored-full-by = Tarayıcının eklentiler için ayırdığı alan dolu: gereken { $needs } MB, boş yer { $room } MB ({ $why }).

unstored-full = Tarayıcının eklentiler için ayırdığı alan dolu ({ $why }).

unstored-why = Tarayıcının yanıtı: “{ $why }”.

unstored-full-next = Artık gerekmeyen siparişleri seçeneklerde unutun, sonra bu sayfayı yenileyin.

unstored-next = Yeniden denemek için bu sayfayı yenileyin.

## What the shopper says of an order was not taken in. It stands beside what was pressed.

state-order-unknown = Bu sipariş bilinmiyor. Siparişin kendi sayfasını bir kez açın, sonra orada belirtin.

state-item-unknown = Bu ürün bilinmiyor. Siparişin kendi sayfasını bir kez açın, sonra orada belirtin.

state-no-date = Bu, süren bir siparişin para iadesi tarihi olamaz. Hiçbir şey değişmedi.

state-elsewhere = Bunu başka bir tarayıcınızda belirttiniz: orada geri alın.

## The options: what a corrected file of the site would change, before it is used. One sentence after another.

preview-known = Burada bilinen sipariş: { $n }.

preview-over = Şu anda süresi devam eden, ama bu dosyaya göre süresi dolmuş: { $n } ({ $numbers }).

preview-other = Durumu değişen: { $n } ({ $numbers }).

preview-undated = Tarihsiz kalan: { $n } ({ $numbers }).

import-silent = Şu anda süresi devam eden, ama bu dosyaya göre hatırlatması olmayan: { $n } ({ $numbers }).

preview-none = Bu dosyanın sözcükleri ve kodlarıyla hiçbir sipariş farklı okunmazdı.

preview-rest = Dosyanın bir sayfanın başka yerlerinde ne okuduğu, o sayfa açılınca görülür.

## Beside what was pressed on a page of ours.

ask-silent = Recourse yanıt vermiyor. Yeniden deneyin ya da bunu kapatıp yeniden açın.

ask-copied = Kopyalandı

ask-copy-refused = Tarayıcı kopyalamayı reddetti

ask-undone = Bu yapılamadı. Siparişin kendi sayfasını bir kez açın, sonra orada yeniden deneyin.

sheet-nothing = Bu sipariş hakkında hiçbir şey kayıtlı değil.

## Pages of ours: what stands on them before anything is known.

reading = Okunuyor …

show-more = Daha fazla göster

options = Seçenekler

popup-about = Ne zamana kadar itiraz açabileceğiniz

popup-in-tab = Sekmede aç

search = Ara

search-orders = Siparişlerinizde arayın

popup-zone = Tarihler ABD Pasifik saatine göre sayılır ve bulunduğunuz yere göre gösterilir.

file-saved = { $name } indirilenler klasörünüzde.

claim-title = Recourse: talebiniz

claim-about = Talebiniz. Siz sitenin formunu doldurana kadar, site burada yazdıklarınızı göremez.

claim-foot = Buradan hiçbir şey gönderilmez. Formu sitede kendiniz gönderirsiniz.

sheet-title = Kanıt belgesi

sheet-print = Yazdır

## The options. A label stands in front of its field or behind its tick.

options-title = Recourse: seçenekler

options-language = Dil

options-language-of = Recourse dili

options-language-browser = tarayıcının dili

options-language-why = İngilizce dışındaki dillerdeki metinleri henüz ana dili o olan biri kontrol etmedi. Bir cümle anlaşılmıyorsa İngilizceye geçin.

options-reminders = Hatırlatmalar

options-notify = Bildirimleri göster

options-notify-why = Tarayıcı, Recourse bildirim gösterebilir mi diye sorar. Bildirimler, itiraz süresinin dolmak üzere olduğunu yalnızca bu bilgisayarda söyler. Bildirimler olmadan da araç çubuğu, açılır pencere ve sipariş sayfalarınızdaki bir şerit aynı şeyi söyler.

options-ladder = Son günden ne kadar önce: gün (d) ve saat (h) olarak

options-opened = İtiraz açmak mümkün olduğunda

options-delivered = Bir paket teslim edildiğinde: geleni kontrol edin

options-moved = Bir son gün öne çekildiğinde veya ertelendiğinde

options-quiet-why = Sessiz saatlere denk gelen bir hatırlatma bu saatlerden sonra gelir. Sonrasında az zaman kalacaksa önce gelir.

options-quiet = Sessiz saatler

options-quiet-from = başlangıç

options-quiet-to = bitiş

options-quiet-range = Sessiz saat istiyorsanız başlangıcı da bitişi de ayarlayın, istemiyorsanız ikisini de boş bırakın.

options-toolbar = Araç çubuğu ve bellek

options-badge-days = Araç çubuğu bir son günü kaç gün önceden göstersin

options-skip-finished = Tarihi olmayan tamamlanmış siparişler benim için önemli değil: hesaba katma

options-keep-months = Süresi dolmuş ve açmadığınız bir sipariş kaç ay sonra unutulsun

options-sync = Diğer tarayıcılarınız

options-sync-why = Bu tarayıcıyı birkaç bilgisayarda kullanıyorsanız ve tarayıcının kendi eşitlemesinde oturum açtıysanız, eşitleme süren son tarihlerinizi birinden ötekine taşıyabilir. O zaman bu tarihler bu tarayıcıdan dışarı çıkar: tarayıcıyı yapan şirketin (Google, Mozilla, Microsoft …) hesabından geçer ve bunların okunması ve saklanması için o şirketin kuralları geçerlidir. Recourse için bir sunucu yoktur ve eklentinin kendisi hiçbir şey göndermez.

options-sync-on = Süren son tarihleri diğer tarayıcılarıma taşı

options-sync-what = Her açık siparişten taşınanlar: numarası, ürünlerinin numaraları ve sayısı, tarihleri ve her birinin okunduğu sayfa, siparişin ve itirazın hangi aşamada olduğu, gittiği ülke, sitenin hangi sunucu adında (host) okunduğu ve birlikte satıldığı hizmetlerin kodları, sipariş hakkında söyledikleriniz ve hatırlatmalarıyla ilgili yaptıklarınız. Başlık, fiyat, satıcı, adres ve talep taşınmaz. Tarayıcılarınızın her birinde işaretleyin. İşareti kaldırınca bu tarayıcının bildirdikleri silinir. Diğerlerinden gelenler, siz unutmasını isteyene kadar burada kalır.

options-sync-titles = Satın aldıklarımın başlıklarını da

options-files = Takvim ve dosyalar

options-calendar = Süren tüm son tarihler, takvim olarak (.ics)

options-table = Siparişler ve tarihler, hesap tablosu için (.csv)

options-ledger = Recourse ne biliyorsa hepsi (.json)

options-import = Bir .json dosyasını geri yükle

options-forget = Unut

options-order = Sipariş numarası

options-forget-one = Bu siparişi unut

options-since = Ya da şu tarih ve saatten beri ilk kez okunan her şey

options-forget-since = O zamandan beri okunanları unut

options-forget-all = Her şeyi unut

options-forget-all-again = Yeniden basın: her şey silinir ve geri gelmez

options-site = Recourse site hakkında ne biliyor

options-site-why = Tarihlerin AliExpress sayfalarında nerede durduğu tek bir dosyada yazılıdır. Site değişince, yeni bir sürüm çıkmadan önce düzeltilmiş bir dosya içe aktarılabilir. Yalnızca güvendiğiniz birinden gelen bir dosyayı içe aktarın: sipariş sayfalarınızdaki hangi sözcüklerin tarih sayılacağını bu dosya belirler. Dosya başka hiçbir sunucuya (host) götüremez ve içinde yazan hiçbir şey Recourse eklentisini basmaması gereken bir düğmeye bastıramaz.

options-site-import = Düzeltilmiş bir site.json dosyasını içe aktar

## The options: what became of a press. They stand beside what was pressed.

choice-kept = Kaydedildi.

choice-not-allowed = Tarayıcı buna izin vermiyor, bu yüzden hiçbir şey değişmedi.

choice-refused = { $why } Hiçbir şey değişmedi.

choice-no-span = { $text } okunamıyor. Gün ve saat sayıları yazın, örneğin “14 d, 7 d, 6 h”.

choice-no-json = Bu dosya JSON değil. Hiçbir şey değişmedi.

choice-no-order = Sipariş numarası, siparişin kendi sayfasındaki gibi yalnızca rakamlardan oluşur.

choice-no-since = Önce bir gün ve saat seçin.

choice-failed = Bu yapılamadı: { $why }

forgotten-order = Sipariş { $number }: hakkında artık hiçbir şey bilinmiyor.

forgotten-all = Her şey unutuldu.

site-file-offered = { $name } henüz kullanılmıyor. { $what }

site-file-use = Bu dosyayı kullan

site-file-used = { $name } artık kullanılıyor. Açık olan sipariş sayfalarını yenileyin.

site-file-refused = { $name } kabul edilmedi, daha önce kullanılan hâlâ kullanılıyor: { $why }

## The icon in the toolbar. It has room for four characters, so no more than one letter behind a number.

icon-days = { $days }g

icon-days-unsure = { $days }g?

icon-hours = { $hours }s

icon-hours-unsure = { $hours }s?

icon-last-hour = <1s

icon-last-hour-unsure = <1s?

icon-unknown = ?{ $n }

icon-unknown-most = ?{ $n }+

## A reminder: the title of a notification, the line in bold in a banner on the site's pages and in the popup. At most eight words,
## with the time left. All are critical: nobody may give up, or wait, because of a wrong word.

reminder-open = İtirazı zamanında açın: { $left }

reminder-moved = Bir son gün değişti: { $left }

reminder-delivered = Teslim edildi. Geleni kontrol edin: { $left }

reminder-opened = İtiraz artık açılabilir: { $left }

reminder-part-refunded = Kısmi para iadesi, siparişe bakın: { $left }

reminder-dispute = İtirazınıza bakın

reminder-look = Bu siparişe bakın

reminder-passed = İtiraz için son güvenli gün geçti

## What a reminder says below its title: one or two sentences. Critical.

reminder-until = Güvenle itiraz açabileceğiniz son gün: { $day }.

reminder-passed-why = Son güvenli gün, Recourse size söyleyemeden geçti. İtiraz hâlâ mümkün olabilir: şimdi deneyin. Değilse bankanız veya PayPal yine de yardımcı olabilir.

reminder-look-by = Siparişin sayfasını açıp bakın, en geç { $day }.

reminder-look-why = İtiraz için son gün bilinmiyor. Siparişin sayfasını bir kez açın, Recourse orada okur.

reminder-late = Tarayıcı kapalı olduğu için bu hatırlatma gecikti.

reminder-moved-from = AliExpress üzerinde görünen para iadesi tarihi değişti: { $from } iken { $to } oldu.

reminder-unread = Siparişin sayfasını açın ve ne yapılması gerektiğine bakın.

## Several reminders in one notification: its title, and one line for each order.

reminders-due =
    { $n ->
        [one] 1 hatırlatma.
       *[other] { $n } hatırlatma.
    }

reminders-late =
    { $n ->
        [one] Tarayıcı kapalıyken 1 hatırlatmanın zamanı geldi
       *[other] Tarayıcı kapalıyken { $n } hatırlatmanın zamanı geldi
    }

reminders-line = { $title }: en geç { $day }

reminders-line-passed = { $title }: çok geç olabilir, şimdi deneyin

reminders-more =
    { $n ->
        [one] ve 1 tane daha
       *[other] ve { $n } tane daha
    }

## The banner on the site's pages: reminders of other orders than the one that is shown.

reminders-elsewhere =
    { $n ->
        [one] 1 siparişe bakmak gerekiyor.
       *[other] { $n } siparişe bakmak gerekiyor.
    }

reminders-elsewhere-by = En geç { $day } bakın.

## Buttons of a reminder.

remind-prepare-claim = Talebi hazırla

remind-me-tomorrow = Yarın hatırlat

remind-tomorrow = Yarın

remind-in-three-days = Üç gün sonra

## Why a reminder was not put off. A notice.

remind-stays = Hatırlatma yerinde kalıyor

remind-too-late = Bu çok geç: en geç { $day } yapılması gerekir. Bu sürenin bitiminden en az bir saat önceki bir zamanı seçin.

remind-over = Hatırlatmayı ertelemek için çok geç: son güvenli saat yakın ya da geçti.

## The options: why a choice was not taken. What follows says that nothing was changed.

choice-badge-days = Araç çubuğu 1 ile 60 gün arasını gösterebilir.

choice-most-reminders = Bir son günden önce en fazla on iki hatırlatma olabilir.

choice-reminder-span = Bir hatırlatma, son günden 1 saat ile 60 gün önce arasında gelebilir.

choice-reminders-sorted = Her hatırlatma bir kez olabilir, en erken olan başta.

choice-quiet-ends = Sessiz saatlerin bir başlangıcı ve bir bitişi olmalı.

choice-quiet-same = Sessiz saatler başladığından farklı bir saatte bitmeli.

choice-quiet-long = Sessiz saatler en fazla on iki saat sürebilir.

choice-quiet-times = Sessiz saatlerin başlangıcı ve bitişi günün bir saatidir.

choice-keep-months = Süresi dolmuş siparişler 3 ay ile 10 yıl arasında saklanabilir.

choice-unread = Bu seçim okunamıyor ({ $why }).

## The exchange with the shopper's other browsers: beside its choice in the options, and as a notice in the popup.

sync-not-taken = Tarayıcı, diğer tarayıcılarınız için olan tarihleri almadı ({ $why }). Burada hiçbir şey kaybolmadı, yeniden denenecek.

sync-not-removed = Tarayıcı, diğer tarayıcılarınıza bildirilenleri silmedi ({ $why }). Burada hiçbir şey kaybolmadı, yeniden denenecek.

sync-no-room =
    { $n ->
        [one] Tarayıcının eşitleme deposunda en az acil olan 1 sipariş için yer kalmadı. Diğer tarayıcılarınız bunu öğrenmez.
       *[other] Tarayıcının eşitleme deposunda en az acil olan { $n } sipariş için yer kalmadı. Diğer tarayıcılarınız bunu öğrenmez.
    }

sync-unread =
    { $n ->
        [one] Diğer tarayıcılarınızdan gelen 1 kayıt okunamıyor. Dikkate alınmadı ve burada bu yüzden hiçbir şey değişmedi.
       *[other] Diğer tarayıcılarınızdan gelen { $n } kayıt okunamıyor. Dikkate alınmadı ve burada bu yüzden hiçbir şey değişmedi.
    }

sync-newer = Diğer bir tarayıcınızda, bu sürümün anlamadığı daha yeni bir Recourse var. Burada Recourse eklentisini güncelleyin.

sync-last = Son değişim: { $time }.

## A calendar file, which the shopper opens with a calendar of theirs.

calendar-name = İtirazlar için son günler

calendar-open = Bu etkinlik bitmeden itiraz açın: { $title }

calendar-part-refunded = Paranın bir kısmı iade edildi, bu etkinlik bitmeden siparişe bakın: { $title }

calendar-over = Süresi doldu: yapılacak bir şey yok

## A table for a spreadsheet: the heads of its columns, one to four words each. Numbers, days and addresses below them are the same in every language.

table-order = Sipariş numarası

table-store = Mağaza

table-title = Ürün

table-quantity = Adet

table-currency = Para birimi

table-price = Fiyat

table-placed = Sipariş tarihi

table-refund-date = Para iadesi tarihi

table-state-head = Durum

table-safe-until = Güvenle açılabilecek son an

table-closed-after = Bu andan sonra muhtemelen çok geç

table-mark = Tarih nereden biliniyor

table-why = Neden

table-link = Bağlantı

table-state =
    { $state ->
        [not-shipped] gönderilmedi
        [too-early] çok erken
        [open] itiraz açılabilir
        [last-hours] son saatler
        [doubtful] çok geç olabilir
        [closed] muhtemelen çok geç
        [in-dispute] itiraz sürecinde
        [refunded] para iade edildi
        [refunded-in-part] kısmen iade edildi
        [cancelled] iptal edildi
       *[unknown] bilinmiyor
    }

## Files that are brought back, and what is forgotten: what became of it, in the options.

imported = Geri yüklendi

imported-orders =
    { $n ->
        [one] 1 sipariş alındı.
       *[other] { $n } sipariş alındı.
    }

import-strange = Bu dosyayı Recourse oluşturmadı. Hiçbir şey değişmedi.

import-newer = Bu dosyayı daha yeni bir Recourse sürümü oluşturdu. Hiçbir şey değişmedi. Recourse eklentisini güncelleyin, sonra dosyayı yeniden yükleyin.

import-unversioned = Bu dosya, hangi Recourse sürümünün oluşturduğunu söylemiyor. Hiçbir şey değişmedi.

import-damaged = Bu dosya bozuk ({ $why }). Hiçbir şey değişmedi.

forgotten-since =
    { $n ->
        [one] 1 sipariş unutuldu.
       *[other] { $n } sipariş unutuldu.
    }

forget-failed = Her şey unutulamadı ({ $why }). Yeniden deneyin.

forget-not-shared = Buradaki her şey unutuldu, ama diğer tarayıcılarınıza bildirilenler unutulmadı ({ $why }).

## What went wrong between a page and Recourse: behind “This could not be done:”, or in a notice beside a page.

asked-too-much = Bu sayfa bir kerede çok fazla şey istiyor.

told-too-much = Bu sayfada herhangi bir AliExpress sayfasından daha çok şey var, bu yüzden hiçbir şey okunmadı.

## Which site file is used: it says where on AliExpress's pages the dates stand. In the options, and as a notice in the popup.

site-file-built-in = Kullanılan: Recourse ile gelen dosya ({ $version }).

site-file-corrected = Sayfalar, içe aktardığınız site dosyasına göre okunuyor ({ $version }).

site-file-outdated = İçe aktardığınız site dosyası ({ $version }) artık kullanılmıyor: bu Recourse sürümünde daha yenisi var.

site-file-bad = İçe aktardığınız site dosyası kullanılmıyor, onun yerine Recourse ile gelen kullanılıyor: { $why }.

site-file-remove = İçe aktarılan dosyayı kaldır

## The evidence sheet, a page to print: labels in front of values, and headings. One to three words each.

sheet-order = Sipariş

sheet-store = Mağaza

sheet-item = Ürün

sheet-line = Ürünün siparişteki numarası

sheet-quantity = Adet

sheet-price = Fiyat

sheet-total = Sipariş toplamı

sheet-status = Durum

sheet-dispute = İtiraz

term =
    { $kind ->
        [after-receipt] Teslim aldıktan sonra ürün veya para iadesi
        [after-placed] Siparişten sonra itiraz
        [free-return] Teslimattan sonra ücretsiz iade
       *[return-shipment] İadeyi göndermek için
    }

stage =
    { $stage ->
        [seller] satıcı bekleniyor
        [shopper] siz bekleniyorsunuz
        [platform] AliExpress bekleniyor
        [return] ürün geri gönderilecek
        [refunded] para iade edildi
        [refunded-in-part] paranın bir kısmı iade edildi
        [ended] sona erdi
        [unread] anlaşılamadı
       *[unknown] açık
    }

sheet-number = { $n }

sheet-days =
    { $n ->
        [one] 1 gün
       *[other] { $n } gün
    }

sheet-day = { $day }

sheet-moved-day = { $from }, sonra { $to }

sheet-place = { $page }, { $at }

sheet-place-words = { $page }, { $at }: “{ $words }”

sheet-read = Okunanlar

sheet-moved = Değişen tarihler

sheet-way = Paketin yolu

sheet-said = Alıcının belirttikleri

statement =
    { $statement ->
        [received] Geldi
        [not-received] Gelmedi
       *[deadline] Para iadesi tarihi
    }

sheet-foot = Recourse tarafından AliExpress sayfalarından, gösterildikleri biçimde kaydedildi. Hazırlanma tarihi { $day }, saat dilimi { $zone }.
