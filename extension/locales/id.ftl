# What Recourse says, in Indonesian. No native speaker has reviewed it yet; en.ftl says where each message stands.

between-sentences = { " " }

sum = { $currency } { $amount }

## What the toolbar says while the pointer rests on it. One sentence after another; what comes first is most urgent.

toolbar-days-left = Tersisa { $days } hari untuk membuka sengketa yang paling mendesak.

toolbar-hours-left = Tersisa { $hours } jam untuk membuka sengketa yang paling mendesak.

toolbar-last-hour = Tersisa kurang dari satu jam untuk membuka sengketa yang paling mendesak.

toolbar-near = { $n } tenggat sudah dekat.

toolbar-at-risk = Berisiko hilang: { $sums }.

toolbar-doubtful = Untuk { $n } barang, waktu membuka sengketa mungkin sudah habis. Coba sekarang.

toolbar-awaited = { $n } sengketa menunggu jawaban Anda. Buka halamannya dan jawab.

toolbar-unreadable = Ada halaman pesanan yang tidak bisa dibaca. Buka Recourse untuk melihat lebih lanjut.

toolbar-degraded = Ada halaman pesanan yang hanya terbaca sebagian. Buka Recourse untuk melihat lebih lanjut.

toolbar-lost = Ada data tersimpan yang hilang. Buka Recourse untuk melihat apa yang hilang.

toolbar-no-order = Recourse belum mengenal pesanan apa pun. Buka daftar pesanan Anda di AliExpress.

toolbar-no-orders-there = AliExpress tidak menampilkan pesanan dari akun ini.

toolbar-disputed = { $n } pesanan dalam sengketa.

toolbar-clear = Tidak ada tenggat sengketa dalam { $days } hari ke depan.

toolbar-left-out-none = Pesanan selesai yang tidak punya tanggal mendatang tidak dihitung, sesuai pilihan Anda.

toolbar-left-out = { $n } pesanan selesai yang tidak punya tanggal mendatang tidak dihitung, sesuai pilihan Anda.

## How much is known: in the toolbar and at the top of the popup.

orders-undated = { $n } pesanan belum punya tanggal. Buka halamannya sekali, atau biarkan Recourse mencarinya.

orders-unseen = { $n } pesanan sudah melewati hari terakhirnya, tetapi sengketa mungkin masih bisa dibuka. Buka halamannya sekali untuk melihat, atau biarkan Recourse memeriksanya.

orders-unshipped = { $n } pesanan belum dikirim, jadi belum punya tanggal.

orders-read = { $n } pesanan sudah dibaca.

orders-older = Pesanan yang lebih lama dibaca setelah tombol “Lihat pesanan” di daftar situs menampilkannya.

orders-aged = { $n } pesanan dianggap sudah habis waktunya hanya karena sudah lama: belum ada yang melihat bahwa memang begitu.

## The popup.

popup-no-orders-there = Pada { $day } AliExpress tidak menampilkan pesanan dari akun ini. Kalau sudah ada, buka daftar pesanan Anda, lalu pesanan itu muncul di sini.

popup-no-order = Belum ada pesanan yang dikenal. Buka daftar pesanan Anda di AliExpress: daftar itu dibaca saat Anda melihatnya.

## Names of what the site has: they stand in brackets, after a colon or between quotation marks, and never begin a sentence.

page =
    { $page ->
        [order-list] daftar pesanan
        [classic-order-list] daftar pesanan
        [order-detail] halaman pesanan
        [classic-order-detail] halaman pesanan
        [tracking] halaman pelacakan
        [refund-list] daftar pengembalian dana
        [dispute-status] halaman sengketa
        [dispute-form] formulir sengketa
       *[unknown] halaman
    }

page-elsewhere =
    { $page ->
        [order-list] daftar pesanan di browser Anda yang lain
        [classic-order-list] daftar pesanan di browser Anda yang lain
        [order-detail] halaman pesanan di browser Anda yang lain
        [classic-order-detail] halaman pesanan di browser Anda yang lain
        [tracking] halaman pelacakan di browser Anda yang lain
        [refund-list] daftar pengembalian dana di browser Anda yang lain
        [dispute-status] halaman sengketa di browser Anda yang lain
        [dispute-form] formulir sengketa di browser Anda yang lain
       *[unknown] halaman di browser Anda yang lain
    }

status =
    { $status ->
        [awaiting-payment] menunggu pembayaran
        [awaiting-shipment] menunggu dikirim
        [awaiting-delivery] menunggu diterima
        [completed] selesai
        [closed] ditutup
        [cancelled] dibatalkan
        [in-dispute] dalam sengketa
        [refunded] dana dikembalikan
       *[unknown] tidak diketahui
    }

money = { $sums }

order-number = Pesanan { $number }

order-untitled = Pesanan

more = Lainnya

open-order = Buka pesanan

## How long it is until the last safe day. It stands alone, behind the day. Three words.

left-days = sisa { $days } hari

left-hours = sisa { $hours } jam

left-last-hour = sisa kurang dari satu jam

## One line on a card of the site's list and in a row of the popup: short remarks, one behind another, each of which stands alone.
## All that stand on one card have fourteen words together.
## What is certain, what is not, and on which day something ends must survive every translation: all of these are critical.

chip-unread = Recourse tidak bisa membaca pesanan ini di sini. Buka pesanannya, atau lihat sendiri tanggalnya.

chip-unprinted = Recourse belum membaca pesanan ini. Gulir sampai ke sini sebelum mencetak.

line-dispute-until = Sengketa bisa dibuka hingga { $day }

line-until = hingga { $day }

line-last-day = hari terakhir { $day }

line-unknown = Hari terakhir tidak diketahui

line-for =
    { $purpose ->
        [not-received] jika belum sampai
        [not-as-described] jika cacat
       *[any-reason] jika tak diinginkan
    }

line-mark =
    { $certainty ->
        [shown] AliExpress
        [worked-out] dihitung
       *[estimate] kira-kira
    }

line-opens = Sengketa bisa dibuka mulai { $day }

line-opens-between = Sengketa bisa dibuka mulai salah satu hari antara { $first } dan { $last }

line-not-open = Sengketa belum bisa dibuka

line-open = Sengketa bisa dibuka sekarang.

line-doubtful = Mungkin sudah terlambat, coba sekarang.

line-was-open = Sebelumnya bisa hingga { $day }

line-closed = Kemungkinan besar sudah terlambat setelah { $day }

line-part-refunded = Sebagian dana dikembalikan

line-maybe-part-refunded = Mungkin sebagian dana dikembalikan

line-rest-was-open = sisanya sebelumnya bisa hingga { $day }

line-check-by = periksa paling lambat { $day }

line-check-now = periksa sekarang

line-not-shipped = Belum dikirim, belum ada tanggal

line-was-not-shipped = Belum dikirim pada { $day }, periksa lagi

line-in-dispute = Dalam sengketa

line-your-turn = Dalam sengketa: giliran Anda

line-refunded = Dana dikembalikan

line-cancelled = Dibatalkan

line-may-wait = Mungkin ada sengketa menunggu Anda

line-differs = Isi antarhalaman berbeda

row-date-moved = tanggal berubah

row-delivered = sudah sampai?

row-muted = tanpa pengingat

row-why-muted = Tidak ada pengingat untuk pesanan ini, karena Anda memintanya begitu. Tanggalnya tetap dihitung di bilah alat.

awaited = Sengketa tentang pesanan ini menunggu jawaban Anda: buka pesanannya. Terlihat pada { $day }: { $page }.

differs-from-list = Pada { $day } daftar pesanan menampilkan pesanan ini sebagai “{ $status }”. Halaman pesanan itu sendiri menampilkan hal lain, dan Recourse mengikuti halaman itu: buka pesanannya untuk melihat yang berlaku sekarang.

differs-from-data = Halaman menampilkan pesanan ini sebagai “{ $shown }”, sedangkan data di baliknya berkata “{ $other }”. Recourse mengikuti yang ditampilkan halaman: itu yang lebih aman dari keduanya.

## The two buttons that begin a claim, and the last day beside each where they differ.

claim-not-arrived = Belum sampai?

claim-something-wrong = Ada masalah?

claim-try-now = coba sekarang

claim-doubtful = mungkin sudah terlambat, coba sekarang: sebelumnya bisa hingga { $day }

claim-closed = kemungkinan besar sudah terlambat setelah { $day }

claim-unknown = hari terakhir tidak diketahui

## What is unfolded under a row or an order, and what the shopper can say.

all-dates = Semua tanggal dan koreksi

say-or-correct = Nyatakan apakah sudah sampai, atau betulkan tanggal

say-not-arrived = Belum sampai

say-arrived = Sudah sampai

say-take-back = Batalkan pernyataan saya

say-other-date = Situs menampilkan tanggal pengembalian dana yang lain (“Dana kembali jika tidak sampai sebelum …”):{ " " }

say-use-date = Pakai tanggal ini

calendar-file = File kalender

remind-never = Tanpa pengingat

remind-again = Aktifkan lagi pengingat

## Why a date is what it is. Whole sentences, one behind another: which days were read, where and when, and what was added to them.
## They stand under the date in small print, unfolded; on an order's own page in view. What is certain must survive: all are critical.

milestone =
    { $event ->
        [placed] Dipesan
        [paid] Dibayar
        [shipped] Dikirim
        [delivered] Sampai di tujuan
        [completed] Selesai
        [estimated-delivery] Perkiraan sampai
        [delivery-deadline] Tanggal pengembalian dana
        [delay-coupon] Tanggal kupon
        [seller-asked] Penjual dimintai bantuan
        [dispute-opened] Sengketa dibuka
        [seller-answered] Penjual menjawab
        [return-approved] Pengembalian barang disepakati
        [ruled] AliExpress memutuskan
        [refunded] Dana dikembalikan
       *[dispute-state] Tanggal di samping sengketa
    }

why-shipped = Dikirim pada { $day }.

why-shipped-unknown = Hari pengirimannya tidak diketahui.

why-no-date = Tanggal pengembalian dana belum diketahui, jadi hari terakhir untuk membuka sengketa juga belum diketahui.

why-days = { $event }: { $readings }.

why-reading = { $day } ({ $sources })

why-source-page = { $page }, dibaca pada { $day }

why-source-said = Anda menyatakannya pada { $day }

why-source-set = Anda menetapkannya pada { $day }

why-source-earliest = hari paling awal yang mungkin, menurut yang dibaca pada { $day }

why-source-latest = hari paling akhir yang mungkin, menurut yang dibaca pada { $day }

why-plus-days = Lalu ditambah { $n } hari.

why-plus-days-earliest = Yang paling awal dari hari-hari ini ditambah { $n } hari.

why-plus-hours = Lalu ditambah { $n } jam.

why-plus-hours-earliest = Yang paling awal dari hari-hari ini ditambah { $n } jam.

why-plus-business-days = Lalu ditambah { $n } hari kerja.

why-plus-business-days-earliest = Yang paling awal dari hari-hari ini ditambah { $n } hari kerja.

why-shown-days = Lalu ditambah { $n } hari, seperti dinyatakan AliExpress sendiri ({ $page }, dibaca pada { $day }).

why-shown-days-earliest = Yang paling awal dari hari-hari ini ditambah { $n } hari, seperti dinyatakan AliExpress sendiri ({ $page }, dibaca pada { $day }).

why-shown-none = Tidak ada yang ditambahkan, seperti dinyatakan AliExpress sendiri ({ $page }, dibaca pada { $day }).

why-or = Atau dihitung seperti ini:

why-zone-pacific = Hari dimulai dan berakhir menurut waktu Pasifik AS.

why-zone-utc = Hari dimulai dan berakhir menurut waktu universal (UTC).

why-zone-own = Hari dimulai dan berakhir menurut waktu di tempat Anda.

why-end-unknown =
    { $event ->
        [placed] Hari pemesanannya tidak diketahui, jadi berapa lama lagi sengketa mungkin masih bisa dibuka juga tidak diketahui.
        [paid] Hari pembayarannya tidak diketahui, jadi berapa lama lagi sengketa mungkin masih bisa dibuka juga tidak diketahui.
        [shipped] Hari pengirimannya tidak diketahui, jadi berapa lama lagi sengketa mungkin masih bisa dibuka juga tidak diketahui.
        [delivered] Hari sampainya tidak diketahui, jadi berapa lama lagi sengketa mungkin masih bisa dibuka juga tidak diketahui.
        [completed] Hari selesainya tidak diketahui, jadi berapa lama lagi sengketa mungkin masih bisa dibuka juga tidak diketahui.
        [delivery-deadline] Tanggal pengembalian dana tidak diketahui, jadi berapa lama lagi sengketa mungkin masih bisa dibuka juga tidak diketahui.
       *[dispute-state] Ada hari yang diperlukan tetapi tidak diketahui, jadi berapa lama lagi sengketa mungkin masih bisa dibuka juga tidak diketahui.
    }

## By which rule a date is counted: a sentence in front of the days that it is counted from, where there are several rules. Critical.

why-several = Ada lebih dari satu cara menghitung. Hari paling awal dipakai untuk memperingatkan Anda, dan hari paling akhir menentukan kapan waktunya habis.

reading-delivery = AliExpress mungkin mengonfirmasi penerimaan dengan sendirinya setelah barang sampai.

reading-brazil = Di Brasil Anda boleh berubah pikiran.

reading-free-return = Barang boleh dikirim kembali secara gratis.

reading-other = Aturan dari file lain menyebut dirinya: “{ $words }”.

## One kind of trouble and its dates, in whole sentences: unfolded under “All dates”. Critical.

clock-purpose =
    { $purpose ->
        [not-received] Jika belum sampai:
        [not-as-described] Jika cacat atau tidak sesuai deskripsi:
       *[any-reason] Jika Anda tidak menginginkannya:
    }

clock-opens = Anda baru bisa membuka sengketa mulai { $day }.

clock-opens-between = Anda baru bisa membuka sengketa mulai { $first }, atau paling lambat mulai { $last }.

clock-opened = Sengketa sudah bisa dibuka sejak { $day }.

clock-opened-between = Sengketa sudah bisa dibuka sejak { $first }, atau paling lambat sejak { $last }.

clock-waits = Selama pelacakan tampak normal, AliExpress mungkin membuat Anda menunggu hingga { $day }.

clock-from-arrival = Anda bisa membuka sengketa mulai hari barang sampai.

clock-look = Hari terakhir tidak diketahui. Periksa halaman pesanan paling lambat { $day }.

clock-look-now = Hari terakhir tidak diketahui. Periksa halaman pesanan sekarang.

clock-safe = Hari aman terakhir adalah { $day }.

clock-unknown = Hari terakhir belum diketahui.

clock-closed = Kemungkinan besar sudah terlambat setelah { $day }.

clock-end-unknown = Berapa lama lagi mungkin masih bisa, tidak diketahui.

clock-how =
    { $certainty ->
        [shown] Ini ditampilkan AliExpress sendiri.
        [worked-out] Ini dihitung oleh Recourse.
       *[estimate] Ini hanya kira-kira.
    }

## Why the button that opens a dispute is not there. On an order's page and in a row. Critical: nobody may stop because of a wrong word.

no-button-not-shipped = Tidak ada tombol sengketa: belum ada yang dikirim. Selama belum dikirim, Anda bisa membatalkan pesanan.

no-button-in-dispute = Tidak ada tombol sengketa: sudah ada sengketa tentang barang ini. Ikuti sengketa itu, dan masukkan ke dalamnya setiap cacat yang Anda temukan.

no-button-too-late = Tidak ada tombol sengketa: kemungkinan besar sudah terlambat. Hari aman terakhir sudah lewat ({ $day }), dan menurut cara hitung yang paling akhir waktunya sudah berakhir pada { $last }. Jika tombolnya ternyata ada, tekan hari ini juga.

no-button-too-early = Belum ada tombol sengketa: masih terlalu awal. Tombolnya seharusnya muncul pada { $day }.

no-button-too-early-between = Belum ada tombol sengketa: masih terlalu awal. Tombolnya seharusnya muncul pada { $first }, paling lambat pada { $last }.

no-button-finished = Tidak ada tombol sengketa: pesanan sudah selesai. Itu saja tidak mengakhiri hak Anda atas sengketa: pesanan selesai punya waktu yang lebih pendek dan kurang pasti untuk itu, dan hari terakhirnya tidak diketahui. Buka halaman pesanan itu sendiri untuk menemukannya.

no-button-finished-doubtful = Tidak ada tombol sengketa: pesanan sudah selesai. Pesanan selesai punya waktu yang lebih pendek dan kurang pasti untuk sengketa: hari aman terakhir sudah lewat ({ $day }), jadi mungkin sudah terlambat. Tanyakan kepada AliExpress lewat chat hari ini.

no-button-finished-open = Tidak ada tombol sengketa: pesanan sudah selesai. Itu saja tidak mengakhiri hak Anda atas sengketa: pesanan selesai punya waktu yang lebih pendek dan kurang pasti untuk itu, dan menurut yang diketahui hari aman terakhir adalah { $day }. Lihat bagian bawah halaman pesanan itu sendiri, atau tanyakan kepada AliExpress lewat chat.

no-button-doubtful = Tidak ada tombol sengketa: mungkin sudah terlambat. Hari aman terakhir sudah lewat ({ $day }). Menurut cara hitung lain, waktunya masih ada hingga { $last }. Tanyakan kepada AliExpress lewat chat hari ini.

no-button-doubtful-open-ended = Tidak ada tombol sengketa: mungkin sudah terlambat. Hari aman terakhir sudah lewat ({ $day }). Berapa lama lagi mungkin masih bisa, tidak diketahui. Tanyakan kepada AliExpress lewat chat hari ini.

no-button-in-transit = Tidak ada tombol sengketa: paket masih dalam perjalanan. Selama pelacakan tampak normal, AliExpress mungkin menahan tombolnya hingga { $wait }. Lihat lagi pada saat itu. Hari aman terakhir adalah { $day }.

no-button-moved = Tombol sengketa tidak ditemukan pada barang ini, padahal sengketa seharusnya bisa dibuka hingga { $day }. Lihat bagian bawah halaman pesanan itu sendiri, di sana setiap barang punya tombol “Pengembalian barang/dana” (atau “Buka sengketa”), dan muat ulang sekali. Jika tombolnya tetap tidak ada, tanyakan kepada AliExpress lewat chat sebelum hari itu.

no-button-moved-undated = Tombol sengketa tidak ditemukan pada barang ini, dan hari terakhirnya tidak diketahui. Lihat bagian bawah halaman pesanan itu sendiri, di sana setiap barang punya tombol “Pengembalian barang/dana” (atau “Buka sengketa”), dan muat ulang sekali. Jika tombolnya tetap tidak ada, tanyakan kepada AliExpress lewat chat hari ini.

no-button-unknown = Tidak ada tombol sengketa, dan terlalu sedikit yang diketahui tentang pesanan ini untuk mengatakan sebabnya.

## What pressing “Confirm received” would end. Critical: it cannot be taken back.

confirm-meaning = Mengonfirmasi penerimaan berarti menyatakan bahwa semuanya sudah sampai dan baik, dan membuat uangnya diberikan kepada penjual. Ini tidak bisa dibatalkan.

confirm-shortens = Jika Anda tidak mengonfirmasi, sengketa aman dibuka sampai akhir hari { $day }. Jika Anda mengonfirmasi hari ini, waktunya mungkin hanya sampai akhir hari { $after }.

confirm-begins = Jika Anda mengonfirmasi hari ini, waktu untuk sengketa mungkin hanya sampai akhir hari { $after }.

confirm-unclear = Mengonfirmasi penerimaan mungkin mengakhiri hak Anda atas sengketa. Waktu yang tersisa sesudahnya lebih pendek dan kurang pasti.

confirm-no-scan = Tidak ada kurir yang menyatakan paket ini sudah sampai. Konfirmasi hanya barang yang sudah Anda pegang.

guard-any = Konfirmasi membayar penjual dan tidak bisa dibatalkan. Ini mungkin mengakhiri hak Anda atas sengketa: konfirmasi hanya barang yang sudah Anda pegang.

guard-begins = Konfirmasi tidak bisa dibatalkan. Jika Anda mengonfirmasi hari ini, sengketa aman dibuka hanya sampai akhir hari { $after } ({ $mark }). Jika tidak, hari terakhirnya tidak diketahui.

guard-in-dispute = Ada sengketa yang sedang terbuka. Konfirmasi menyatakan bahwa semuanya sudah sampai dan baik, tidak bisa dibatalkan, dan mungkin mengakhiri sengketa.

guard-shortens = Konfirmasi tidak bisa dibatalkan. Jika Anda tidak mengonfirmasi, sengketa aman dibuka sampai akhir hari { $day } ({ $mark }). Jika Anda mengonfirmasi hari ini, aman hanya sampai akhir hari { $after } ({ $after_mark }).

guard-unclear = Konfirmasi tidak bisa dibatalkan, dan membuat waktu untuk sengketa kurang pasti. Jika Anda tidak mengonfirmasi, sengketa aman dibuka sampai akhir hari { $day } ({ $mark }).

guard-unknown = Konfirmasi tidak bisa dibatalkan. Ini mungkin mengakhiri hak Anda atas sengketa.

## Other buttons of the site that cannot be taken back: accepting an offer in a dispute, and cancelling a dispute. Critical.

accept-final = Menerima tawaran mengakhiri sengketa ini untuk selamanya: tidak bisa dibuka lagi.

accept-offer = Menerima tawaran mengakhiri sengketa ini untuk selamanya: tidak bisa dibuka lagi. Anda meminta { $asked }. Tawarannya { $offered }.

cancel-over = Membatalkan berarti menarik sengketa ini. Hari aman terakhirnya sudah lewat: { $day } ({ $mark }). Sengketa mungkin tidak bisa dibuka lagi.

cancel-safe = Membatalkan berarti menarik sengketa ini. Sengketa bisa dibuka lagi hanya selama masih ada waktunya: itu aman sampai akhir hari { $day } ({ $mark }).

cancel-unknown = Membatalkan berarti menarik sengketa ini. Sengketa bisa dibuka lagi hanya selama masih ada waktunya, dan hari terakhirnya tidak diketahui.

## While the shopper and the seller write to each other. Critical.

talk-open = Apa pun yang dikatakan di sini, buka sengketa tepat waktu: hari aman terakhir adalah { $day } ({ $mark }). Menulis kepada penjual tidak menghentikan tenggat. Janji tambahan waktu baru berlaku jika halaman pesanan menampilkan tanggal baru.

talk-doubtful = Jangan menunggu jawaban di sini: mungkin sudah terlambat. Coba sekarang. Hari aman terakhir sudah lewat: { $day } ({ $mark }).

talk-estimate = Hari terakhir pesanan ini belum diketahui. Buka halamannya untuk menemukannya sebelum Anda setuju menunggu.

talk-in-part = Hanya sebagian dana yang dikembalikan. Tidak diketahui apakah sengketa lain bisa dibuka. Lihat halaman pesanan itu sendiri, apa pun yang dikatakan di sini: hari aman terakhir adalah { $day } ({ $mark }).

## What else to know of an order now: sentences in view on its page and in its row.

extension = Barang masih dalam perjalanan, dan hari aman terakhir paling lama dua minggu lagi. Anda bisa meminta penjual memperpanjang waktu pengiriman: itu baru berlaku jika halaman pesanan kemudian menampilkan tanggal baru. Jika tidak, buka sengketa. Hari aman terakhir adalah { $day }.

extension-late = Barang masih dalam perjalanan, dan sudah terlambat untuk meminta tambahan waktu kepada penjual. Buka sengketa sekarang. Hari aman terakhir adalah { $day }.

scan = Menurut kurir, barang sampai pada { $day }. Periksa barangnya sekarang: AliExpress mungkin mengonfirmasi penerimaan dengan sendirinya, dan waktu yang lebih pendek untuk sengketa mungkin sedang berjalan. Jika tidak ada yang datang, simpan gambar halaman pelacakan hari ini.

moved-earlier = Tanggal pengembalian dana kini lebih awal: bergeser dari { $from } ke { $to } ({ $page }, dibaca pada { $seen }). Waktu Anda berkurang { $days } hari.

moved-later = Tanggal pengembalian dana kini lebih lambat: bergeser dari { $from } ke { $to } ({ $page }, dibaca pada { $seen }). Waktu Anda bertambah { $days } hari.

said-deadline = Pada { $seen } Anda menetapkan tanggal pengembalian dana menjadi { $day }. AliExpress menampilkan { $from } ({ $page }). Tanggal Anda dipakai untuk memperingatkan Anda; yang lebih akhir dari keduanya menentukan kapan waktunya habis.

said-deadline-alone = Pada { $seen } Anda menetapkan tanggal pengembalian dana menjadi { $day }. Tidak ada halaman yang menampilkannya.

said-not-received = Pada { $day } Anda menyatakan bahwa barang belum sampai.

said-received = Pada { $day } Anda menyatakan bahwa barang sudah sampai.

dispute-cancelling = Jangan batalkan karena diminta penjual: sengketa bisa dibuka lagi hanya selama masih ada waktunya.

dispute-refunded = Uangnya bisa memerlukan waktu hingga 20 hari kerja sejak keputusan. Jika sampai saat itu belum datang, tanyakan kepada AliExpress.

dispute-return = Di sini tidak ada yang berjalan sendiri: dalam 10 hari sejak disepakati, atau seperti tertulis di permintaan, barang harus sudah dikirim dan nomor pelacakannya dimasukkan. Simpan tanda terimanya.

dispute-shopper = Giliran Anda: jawab tawaran itu. Menerima tawaran mengakhiri sengketa untuk selamanya. Anda juga bisa menolak tawaran dan meminta yang lain.

dispute-wait = Biasanya perlu beberapa hari sampai beberapa minggu, dan mungkin berlanjut setelah hari terakhir untuk membuka sengketa. Sampai selesai, kedua pihak bisa mengubah permintaannya.

refund-all-unclear = { $back } dikembalikan ({ $page }, dibaca pada { $seen }). Tidak diketahui apakah itu semua yang dibayar.

refund-part = { $back } dari { $paid } dikembalikan ({ $page }, dibaca pada { $seen }).

refund-part-unclear = Ada dana yang dikembalikan ({ $page }, dibaca pada { $seen }). Tidak diketahui apakah itu semua yang dibayar.

refund-rest = Tidak diketahui apakah sengketa lain bisa dibuka. Jika ini belum menyelesaikannya, cari tombolnya di halaman pesanan itu sendiri.

refund-which = Tidak disebutkan untuk barang yang mana.

left-card = Jika Anda membayar dengan kartu, bank Anda mungkin bisa menarik kembali pembayarannya (chargeback). Bank punya batas waktunya sendiri: segera tanyakan.

left-chat = Yang mungkin masih bisa dicoba adalah chat AliExpress sendiri. Sampaikan nomor pesanan dan apa masalahnya.

## Dates of rules that are no last day for a dispute. $day: the last day, that day included, unless something else is said.

rule-appeal = Periksa apakah Anda bisa mengajukan banding atas keputusan itu. Katanya ada 7 hari untuk itu, yang akan berakhir pada { $day }.

rule-platform-joins = Jika Anda dan penjual tidak sepakat, AliExpress turun tangan dengan sendirinya. Perkirakan itu sekitar { $day }.

rule-refund-arrives = Uangnya bisa memerlukan waktu hingga 20 hari kerja. Jika belum datang sampai { $day }, tanyakan kepada AliExpress.

rule-return-and-number = Kirim barang kembali dan masukkan nomor pelacakannya paling lambat akhir hari { $day }. Lakukan keduanya: tanpa nomor itu, uangnya diberikan kepada penjual.

rule-seller-answers = Penjual punya 5 hari untuk menjawab, sampai sekitar { $day }. Jika penjual tidak menjawab, diselesaikan sesuai permintaan Anda.

rule-delay-coupon = Ini bukan tanggal untuk sengketa, melainkan untuk kupon: jika sampai akhir hari { $day } tidak ada yang datang, di halaman pesanan Anda bisa meminta kupon atas keterlambatan.

rule-free-return = Pengembalian gratis: kirim kembali paling lambat akhir hari { $day }, dalam keadaan belum dipakai, tanpa perlu alasan.

rule-eu-guarantee = Jaminan hukum di UE: penjual bertanggung jawab atas cacat hingga { $day }, apa pun batas waktu AliExpress sendiri untuk sengketa.

rule-eu-withdrawal = Hak pembatalan pembelian di UE: Anda bisa menyatakannya sampai akhir hari { $day }. Biasanya Anda yang membayar pengiriman kembali.

rule-paypal = Jika Anda membayar dengan PayPal, perlindungan pembelinya sendiri menerima kasus sampai akhir hari { $day }.

rule-warranty = Beberapa barang punya garansi satu tahun, yang akan berakhir sekitar { $day }. Lihat halaman barangnya.

rule-other = Hingga { $day }, menurut aturan dari file lain yang menyebut dirinya: “{ $words }”.

rule-other-unnamed = Hingga { $day }, menurut aturan dari file lain yang tidak menyebutkan untuk apa.

## What a dispute may bring besides its outcome: in the composer, before it is begun.

side-cashback = Cashback dari layanan lain mungkin ditarik kembali untuk bagian yang dananya dikembalikan.

side-many-disputes = Pernah dilaporkan bahwa sengketa yang sangat banyak dibandingkan jumlah pesanan bisa membuat sebuah akun ditinjau.

## The head of the popup: short remarks, one behind another, each of which stands alone. These are critical.

head-doubtful = { $n } mungkin sudah terlambat: coba sekarang

head-awaited = { $n } sengketa menunggu Anda

head-closing = { $n } berakhir dalam 7 hari ke depan

head-none-closes = Tidak ada yang berakhir dalam 7 hari ke depan

head-none-known = Dari tanggal yang diketahui, tidak ada yang dalam 7 hari ke depan

head-next = berikutnya hingga { $day }

head-at-stake = { $sums } bisa hilang

head-at-least-at-stake = setidaknya { $sums } bisa hilang

## Notices in the popup: what could not be read, and what was lost.

trouble-unreadable = Tidak bisa membaca { $page }: situsnya mungkin sudah berubah. Tanggal yang tampil di sini berasal dari kunjungan sebelumnya. Lihat juga halaman di situsnya sendiri.

trouble-unreadable-of = Tidak bisa membaca { $page } (pesanan { $number }): situsnya mungkin sudah berubah. Tanggal yang tampil di sini berasal dari kunjungan sebelumnya. Lihat juga halaman di situsnya sendiri.

trouble-in-part = Hanya sebagian dari { $page } yang terbaca, jadi mungkin ada tanggal yang tidak tercantum di sini. Lihat juga halaman di situsnya sendiri.

trouble-in-part-of = Hanya sebagian dari { $page } (pesanan { $number }) yang terbaca, jadi mungkin ada tanggal yang tidak tercantum di sini. Lihat juga halaman di situsnya sendiri.

trouble-more = Dan { $n } halaman lagi.

lost-more = Dan { $n } lagi, seluruhnya { $all }.

lost-beside-page = Data { $n } pesanan yang sudah dikenal hilang. Daftar pesanan Anda di Recourse menunjukkan yang mana.

lost-order = Pesanan { $number }: yang diketahui tentangnya hilang, jadi tanggalnya tidak dihitung. Buka sekali.

lost-order-unread = Pesanan { $number }: yang tersimpan tentangnya tidak bisa dibaca, jadi tanggalnya tidak dihitung. Buka sekali.

lost-reminders-of = Pesanan { $number }: pengingat mana yang sudah Anda terima tidak bisa dibaca. Satu pengingat mungkin datang sekali lagi. Jika Anda tidak mau pengingat untuk pesanan ini, nyatakan lagi.

lost-unnamed = Data { $n } pesanan yang sudah dikenal hilang, bersama nomornya. Buka daftar pesanan Anda sekali.

lost-settings = Pilihan Anda (pengingat, jam tenang, bilah alat) hilang, jadi yang berlaku adalah setelan bawaan. Lihat opsi dan pilih lagi.

lost-settings-unread = Pilihan Anda (pengingat, jam tenang, bilah alat) tidak bisa dibaca, jadi yang berlaku adalah setelan bawaan. Lihat opsi dan pilih lagi.

lost-calendar = Isi file kalender Anda sampai sekarang tidak diketahui lagi. File berikutnya tetap memindahkan entri Anda, tetapi tidak bisa menghapus entri pesanan yang sudah habis waktunya: hapus sendiri.

lost-reminders = Pengingat yang menunggu Anda tidak bisa dibaca. Tanggalnya sendiri ada di daftar ini, dan pengingat berikutnya datang seperti biasa.

lost-claim = Klaim yang sudah Anda mulai tidak ada lagi. Mulai lagi dari pesanannya.

lost-search = Pencarian tenggat yang belum diketahui tidak bisa dilanjutkan. Mulai lagi.

lost-exchange = Catatan pertukaran dengan browser Anda yang lain tidak bisa dibaca. Pertukaran dimulai dari awal, dan tidak ada yang sudah dibaca yang hilang.

lost-overview = Ringkasan pesanan Anda tidak bisa dibaca. Ringkasan itu dibuat ulang dari pesanan: tidak ada yang hilang karenanya.

lost-waiting-claim = Klaim yang menunggu giliran tidak bisa dibaca. Mulai lagi dari pesanannya.

lost-record = Satu catatan tidak bisa dibaca dan disisihkan. Tidak ada hal lain yang hilang karenanya.

understood = Mengerti

## The list in the popup.

popup-most-urgent = { $n } yang paling mendesak ditampilkan.

popup-none-found = Tidak ada pesanan terbuka Anda yang memuat kata-kata ini.

popup-none-open = Tidak ada pesanan terbuka.

popup-private = Tidak ada yang keluar dari browser ini.

popup-private-but-sync = Tenggat yang masih berlaku dikirim ke browser Anda yang lain, sesuai pilihan Anda di opsi. Selain itu tidak ada yang keluar dari browser ini.

popup-orders-read = { $n } pesanan dibaca

popup-undated = { $n } tanpa tanggal

popup-unseen = { $n } melewati hari terakhir: lihat

my-orders = Pesanan saya di AliExpress

show-my-orders = Tampilkan pesanan saya

remind-choose-time = Pilih waktu

remind-no-more = Jangan ingatkan lagi tentang pesanan ini

finished-orders = { $n } pesanan selesai tanpa tanggal mendatang

finished-left-out = { $n } pesanan selesai tanpa tanggal mendatang, tidak dihitung, sesuai pilihan Anda

finished-why = Pesanan yang sudah selesai masih bisa disengketakan untuk sementara waktu. Halamannya menunjukkan sampai kapan. Pesanan dianggap sudah habis waktunya setelah 120 hari sejak hal terakhir yang diketahui tentangnya.

finished-more = Dan { $n } lagi.

finished-count = Hitung lagi

finished-leave-out = Pesanan selesai tidak penting bagi saya

## The search for missing dates: one tab opens the orders' own pages one after another.

search-offer = Cari tenggat yang belum diketahui ({ $n } pesanan)

search-offer-some = Cari tenggat yang belum diketahui ({ $n } dari { $all } pesanan)

search-next = Cari berikutnya ({ $n } pesanan)

search-next-some = Cari berikutnya ({ $n } dari { $all } pesanan)

search-all = Semua { $n } sekaligus

search-most = { $n } sekaligus

search-how = Membuka setiap pesanan ini sekali di satu tab latar belakang, berselang beberapa detik, dan membaca tanggalnya. Pencarian berhenti begitu ada tanda bahwa situs ingin Anda melambat.

search-progress = { $n } dari { $all } pesanan dikunjungi

search-meanwhile = Satu tab membukanya satu per satu, berselang beberapa detik. Anda bisa mengerjakan hal lain.

search-stop = Hentikan

search-continue = Lanjutkan (sisa { $n })

search-close = Tutup

search-read-all = { $n } dari { $all } pesanan dibaca, tidak ada sisa: tanggal { $known } pesanan kini diketahui.

search-read = { $n } dari { $all } pesanan dibaca, sisa { $left }: tanggal { $known } pesanan kini diketahui.

search-undated = Halaman { $n } pesanan belum menampilkan tanggal: { $numbers }.

search-unread = { $n } pesanan tidak bisa dibaca: { $numbers }. Buka sendiri.

search-stopped = Anda menghentikannya. Yang sudah dibaca tetap disimpan.

search-tab-closed = Tab pencarian ditutup, jadi pencarian berhenti. Yang sudah dibaca tetap disimpan.

search-no-tab = Browser tidak bisa membuka tab, jadi pencarian berhenti.

search-elsewhere = Pencarian berhenti: situs menampilkan halaman lain, bukan pesanan, kemungkinan besar halaman yang meminta Anda masuk. Tab itu masih terbuka: lakukan di sana yang diminta situs, lalu lanjutkan.

search-login = Pencarian berhenti: situs meminta Anda masuk. Lakukan di tab yang masih terbuka, lalu lanjutkan.

search-captcha = Pencarian berhenti: situs ingin memastikan bahwa ada orang. Jawab di tab yang masih terbuka, lalu tunggu sebentar sebelum melanjutkan.

search-gave-up = Pencarian berhenti: dua pesanan berturut-turut tidak bisa dibaca. Situsnya mungkin sudah berubah.

search-restarted = Browser dimulai ulang, jadi pencarian menunggu Anda.

## The composer: the page on which the shopper writes a claim, before it goes into the site's form. A label stands in front of its field
## or behind its tick.

composer-title = Klaim Anda

composer-arrived = Sudah sampai?

composer-arrived-no = Belum

composer-arrived-yes = Ya, sudah sampai

composer-reason = Apa masalahnya

composer-choose-reason = Pilih masalahnya

composer-want = Yang Anda inginkan

composer-refund = Pengembalian dana, penuh atau sebagian

composer-return = Kirim kembali barangnya dan dapatkan pengembalian dana. Biasanya Anda yang membayar ongkos kirim, dan ke Tiongkok itu mahal. Setelah disepakati, Anda punya sekitar 10 hari untuk mengirimkannya dan memasukkan nomor pelacakannya.

composer-amount-in = Berapa, dalam { $currency }

composer-amount = Berapa, dengan mata uangnya, misalnya USD 12.50

composer-said = Yang hanya Anda ketahui. Satu fakta per baris, singkat dan benar.

composer-letter = Suratnya. Ubah sesuka Anda.

composer-evidence = Yang membuktikannya. Anda sendiri yang menambahkannya ke formulir. Centang yang sudah Anda siapkan:

composer-go-on = Lanjut ke formulir

composer-sheet = Lembar bukti

composer-close = Tutup dan simpan

claim-discard = Buang klaim ini

## What is wrong: the reasons of a dispute, in a list to choose from, and in the panel beside the form. A few words each.
## Use the site's own words for them where they are known. Those that begin with “nr” are for what did not arrive, those with “rc” for
## what arrived.

reason-nr-deadline-passed = Tidak sampai tepat waktu

reason-nr-marked-delivered = Tercatat terkirim, tetapi tidak diterima

reason-nr-no-tracking = Tidak ada informasi pelacakan

reason-nr-returned-to-sender = Dikembalikan ke penjual

reason-nr-customs = Ditahan bea cukai

reason-nr-wrong-address = Dikirim ke alamat yang salah

reason-nr-refused = Pengiriman ditolak

reason-nr-shipping-method-changed = Cara pengiriman berbeda dari yang disepakati

reason-rc-damaged = Rusak

reason-rc-not-as-described = Tidak sesuai deskripsi

reason-rc-does-not-work = Tidak berfungsi

reason-rc-wrong-item = Barang salah

reason-rc-quantity-short = Jumlah barang kurang dari yang dipesan

reason-rc-quality = Masalah kualitas

reason-rc-fake = Palsu

reason-rc-empty-parcel = Paket kosong

reason-rc-return-not-refunded = Sudah dikirim kembali, dana belum dikembalikan

reason-personal-reason = Tidak dibutuhkan lagi

reason-other = Alasan lain

## What proves a claim, by its reason. Each stands behind a tick, and in the panel beside the form behind “to add:”. One line.
## “Screenshot” is a picture of what the screen shows.

evidence-tracking-page = Tangkapan layar halaman pelacakan, dari kurir atau situs pelacak (opsional)

evidence-no-tracking-result = Tangkapan layar halaman kurir yang tidak menampilkan hasil (opsional)

evidence-tracking-return = Tangkapan layar pelacakan dengan pengembaliannya, tempat, dan tanggal

evidence-customs-letter = Surat bea cukai, dengan alasan yang disebutkannya

evidence-tracking-city = Pelacakan dengan kota atau kode pos tujuannya

evidence-own-address = Alamat Anda seperti tertulis di pesanan

evidence-delivery-entry = Tangkapan layar catatan pengantaran, dengan tempat dan waktunya

evidence-post-office-note = Surat atau catatan kantor pos bahwa tidak ada yang diserahkan

evidence-refusal-note = Catatan kurir tentang penolakan itu

evidence-shipping-method = Cara pengiriman seperti ditampilkan pesanan

evidence-other-shipping-label = Label atau pelacakan yang menunjukkan cara lain

evidence-defect-photos = Foto cacatnya, di bawah cahaya siang

evidence-device-video = Video, jika barangnya perangkat yang tidak berfungsi

evidence-not-working-video = Video tanpa potongan yang menunjukkan barang tidak berfungsi

evidence-item-label-photo = Foto barang dan labelnya

evidence-listing-description = Tangkapan layar deskripsi di halaman produk

evidence-item-photo = Foto barang di sampingnya; untuk ukuran, di permukaan datar dengan penggaris dalam gambar

evidence-size-label-photo = Foto label ukuran

evidence-package-photos = Foto paket dari luar

evidence-damage-photos = Foto barang yang rusak

evidence-damage-report = Laporan kurir atau kantor pos, jika ada

evidence-all-items-photo = Semua barang dalam satu gambar

evidence-label-weight = Label dengan beratnya

evidence-unboxing-video = Video membuka paket, jika Anda membuatnya

evidence-arrived-photo = Foto barang yang datang, di samping tangkapan layar halaman produk

evidence-package-label = Label paket

evidence-not-genuine-photo = Foto yang menunjukkan bahwa barang tidak asli

evidence-brand-statement = Pernyataan pemilik merek, jika Anda punya

evidence-label-weighed = Label dengan beratnya, dan berat saat ditimbang di kantor pos

evidence-sealed-video = Video membuka paket sejak paket masih tersegel

evidence-empty-photo = Foto paket kosong dari semua sisi

evidence-return-receipt = Tanda terima pengembalian dengan nomor pelacakannya

evidence-return-delivery = Tangkapan layar bahwa kiriman pengembalian sudah sampai

evidence-unused-photo = Foto barang yang belum dipakai dalam kemasannya

evidence-any = Apa pun yang menunjukkan fakta yang Anda nyatakan

## Under the field for the amount: why what was typed there is none that can be asked for. What to type instead follows it, in a
## sentence of its own.

amount-none = Ini bukan jumlah uang.

amount-too-little = Jumlahnya harus lebih dari nol.

amount-no-currency = Mata uangnya tidak disebutkan.

amount-other-currency = Anda tidak membayar dalam { $currency }.

amount-too-much = Anda membayar paling banyak { $sums }. Ketik jumlah itu atau kurang.

amount-type-in = Ketik angka, dalam { $currency }, misalnya 12,50.

amount-type = Ketik angka dengan mata uangnya, misalnya USD 12.50.

## In the composer: what does not go together with what is known. It is asked about, and never forbidden.

doubt-completed = Pesanan ini ditandai selesai, seolah-olah sudah diterima. Apakah dikonfirmasi karena keliru, atau oleh situs sendiri? Nyatakan di atas.

doubt-delivered = Menurut kurir, paket sudah sampai pada { $day }. Jika tidak sampai kepada Anda, alasan untuk ini adalah “Tercatat terkirim, tetapi tidak diterima”.

doubt-promised = Dijanjikan hingga { $day }: waktu itu belum habis. Jadi surat tidak mengatakan bahwa kiriman terlambat, dan situs mungkin meminta Anda menunggu.

doubt-personal-reason = Untuk barang yang sekadar tidak dibutuhkan, situs menawarkan pengembalian barang, dan hampir tidak pernah pengembalian dana saja.

doubt-above-price = Ini lebih dari harga barangnya: { $sums }

doubt-other-reason = “Alasan lain” belum menjelaskan apa-apa: sebutkan alasannya di atas.

## The letter says something else than what was chosen. In the composer and in the panel beside the form. All of these are critical.

letter-says-arrived = Surat Anda mengatakan sudah sampai, padahal Anda memilih belum sampai.

letter-says-not-arrived = Surat Anda mengatakan belum sampai, padahal Anda memilih sudah sampai.

letter-names-other = Surat Anda menyebut { $named }, padahal Anda meminta { $asked }.

letter-changed = Anda memilih hal lain setelah mengubah surat.

letter-rewrite = Tulis ulang surat

letter-keep = Sudah benar begini

letter-own = Kembali ke surat saya

## The panel beside the site's dispute form: what will be filled in, and what was. The name of a field stands first, what will be or
## was filled in behind it, and then a remark, in lower case where the language has it.

form-yours = Recourse tidak pernah menekan Berikutnya, Kirim, atau Konfirmasi. Periksa setiap kolom; Anda yang menekan tombol terakhir.

form-field =
    { $role ->
        [received] Paket diterima?
        [solution] Yang Anda inginkan
        [reason] Alasan
        [amount] Jumlah
       *[description] Deskripsi
    }

form-ready = Klaim Anda, siap diisikan

form-filling = Mengisi …

form-filled = Sudah diisi. Sekarang Anda yang memeriksa, dan Anda yang menekan kirim.

form-filled-part = Terisi sebagian. Sisanya bagian Anda.

form-undone = Dikembalikan seperti semula

form-undone-part = Dikembalikan, sejauh diizinkan formulir

form-fill = Isi

form-fill-again = Isi lagi

form-fill-replacing = Isi, dan ganti yang sudah ada

form-fill-maximum = Isi dengan jumlah maksimum, { $sums }

form-read-or-change = Baca atau ubah

form-undo = Urungkan

form-copy-text = Salin teksnya

form-copy = Salin

form-shorten-own = Pakai surat pendek sebagai ganti surat saya

form-shorten = Pakai surat yang lebih pendek, dari fakta yang sama

form-letter-length = surat Anda, { $n } karakter

form-value-yes = ya

form-value-no = tidak

form-value-refund = pengembalian dana saja

form-value-return = pengembalian barang dan dana

## The same: remarks about a field that will be filled in, or says already what it should. One line.

form-will-replace = mengganti yang sudah ada

form-will-open = dengan kata-kata formulir itu sendiri, yang ada di daftarnya

form-already = isinya sudah begitu

form-already-set = formulir sudah mengisinya, sesuai permintaan Anda

form-filling-now = mengisi …

form-waits = menunggu

form-question-left = ditanyakan formulir; jawabannya dari Anda

## The same: remarks about a field that is not filled in, and why. One line.

form-ambiguous = ada dua kolom yang mirip; harap pilih sendiri

form-no-field = belum ditemukan kolom formulir untuk ini; harap periksa

form-not-found = tempat formulir menanyakan ini tidak ditemukan; harap periksa

form-not-asked = formulir ini tidak menanyakannya di sini

form-elsewhere = ada kolom seperti ini di luar formulir ini; itu bagian Anda

form-unclear = “ya” bisa berarti dua hal di sini; harap pilih sendiri

form-other-unit = di sini formulir tidak memakai uang sebagai satuan; harap isi sendiri

form-other-form = formulir ini untuk hal lain, bukan untuk klaim Anda

form-hidden = kolomnya tersembunyi

form-read-only = formulir tidak mengizinkannya diubah

form-disabled = nonaktif; mungkin kolom lain harus dijawab dulu

form-already-filled = sudah ada isinya; dibiarkan apa adanya

form-unsupported = kolom jenis ini bagian Anda

form-no-option = tidak ada pilihan yang berbunyi begini; harap pilih sendiri

form-other-currency = formulir memakai mata uang lain; harap isi sendiri

form-not-known = tidak diketahui; harap isi sendiri

form-disagrees = surat Anda mengatakan hal lain dari yang Anda pilih

form-other-order = formulir ini untuk barang lain

form-over-amount = tidak diisi: formulir mengizinkan paling banyak { $sums }

form-over-characters = tidak diisi: formulir mengizinkan paling banyak { $n } karakter

form-over-bytes = tidak diisi: formulir mengizinkan paling banyak { $n } byte

form-over-words = tidak diisi: formulir mengizinkan paling banyak { $n } kata

form-later = tidak diisi: formulir sudah berubah sejak itu; tekan “Isi lagi”

## The same: remarks about a field after it was filled in, or put back. One line.

form-done = sudah diisi dan diperiksa

form-changed = kolom berubah saat diisi; dibiarkan

form-was-hidden = kolom tersembunyi saat akan diisi

form-not-offered = daftar tidak menawarkan ini; harap pilih sendiri

form-gone = kolom hilang saat diisi

form-overwritten = halaman tidak mempertahankannya; harap periksa

form-failed = tidak bisa diisi

form-put-back = dikembalikan

form-undo-gone = kolom itu tidak ada lagi di halaman ini

form-undo-theirs = sudah Anda ubah sesudahnya; dibiarkan apa adanya

form-undo-unfit = formulir mengubah yang ditanyakan di sini dan tidak bisa mengosongkan ini lagi; harap betulkan sendiri

form-undo-left = formulir tidak bisa mengosongkan ini lagi; ini baru berlaku jika Anda mengirim formulir

## The same: pictures and videos, which the shopper adds.

form-pictures = Gambar dan video

form-proof = tambahkan: { $proof }

form-proof-ready = tambahkan: { $proof } (sudah Anda siapkan)

form-pictures-yours = Anda yang menambahkannya: Recourse tidak mengunggah apa pun

form-pictures-limits = Anda yang menambahkannya: Recourse tidak mengunggah apa pun. Menurut formulir: { $limits }

form-pictures-here = Gambar dan video: Anda menambahkannya di sini

## Panels about a claim, on the site's pages and on ours.

claim-press-arrived = Berikutnya, Anda yang menekan ini: formulir sengketa terbuka. Jawab “Ya” untuk “sudah diterima?”. Recourse mengisi formulir di sana.

claim-press-not-arrived = Berikutnya, Anda yang menekan ini: formulir sengketa terbuka. Jawab “Tidak” untuk “sudah diterima?”. Recourse mengisi formulir di sana.

claim-unfinished = Klaim Anda belum selesai

claim-no-reason = Anda belum memilih apa masalahnya.

claim-bad-amount = Jumlah yang Anda ketik tidak bisa diminta.

claim-go-on = Lanjutkan

claim-which-form = Apakah klaim Anda untuk formulir ini?

claim-unsure = Ada klaim yang menunggu, dan halaman ini tidak menyebutkan untuk barang yang mana. Apakah yang ini?

claim-this-one = Ya, yang ini

claim-discarded = Klaim Anda dibuang

claim-gone-soon = Klaim itu hilang untuk selamanya satu jam lagi, atau begitu Anda memulai klaim lain.

claim-restore = Kembalikan

claim-none = Tidak ada klaim yang menunggu. Mulai dari sebuah pesanan, di halamannya atau di popup.

claim-order-unknown-title = Pesanan ini tidak dikenal

claim-order-unknown = Buka halamannya sekali, lalu mulai klaim di sana.

claim-field-short-title = Kolomnya terlalu pendek

claim-field-short = Bahkan surat terpendek dari fakta-fakta ini lebih panjang dari yang diizinkan kolom ini. Harap tulis sendiri.

claim-no-words-title = Recourse tidak bisa membaca formulir ini

claim-no-words = File kata-katanya tidak ada atau tidak bisa dibaca. Pasang ulang Recourse; tidak ada yang sudah dibaca yang hilang.

## Other panels on the site's pages: a heading, and what it is about. Short.

panel-close = Tutup

panel-copy-report = Salin laporan tanpa data pribadi

talking-title = Mengobrol tidak menghentikan tenggat

talking-unnamed = Halaman ini tidak menyebutkan pesanan. Hari aman terakhir dari pesanan Anda yang terbuka:

talking-more = Masih ada pesanan lain.

page-unreadable-title = Recourse tidak bisa membaca halaman ini

page-unreadable = Tidak ada pesanan yang bisa dibaca di sini ({ $page }). Situsnya mungkin sudah berubah, atau tidak ada pesanan di sini. Tanggal yang tampil di tempat lain berasal dari kunjungan sebelumnya.

page-unsupported-title = Recourse tidak bisa membaca aliexpress.ru

page-unsupported = Bagian AliExpress ini adalah aplikasi lain, yang tidak dibaca Recourse. Lihat tenggat Anda di situsnya sendiri; pesanan di aliexpress.com tetap dibaca seperti biasa.

page-crowded-title = Terlalu banyak pesanan sekaligus

page-crowded = Halaman ini menampilkan lebih banyak pesanan yang baru di sini daripada daftar mana pun. Selebihnya tidak disimpan.

not-allowed-title = Tidak dilakukan

not-allowed = Halaman ini tidak boleh meminta itu, atau tidak lagi menampilkan pesanan itu. Muat ulang halaman.

newer-title = Recourse kembali ke versi lama

newer = Yang tersimpan ditulis oleh versi Recourse yang lebih baru. Versi lama ini membiarkannya dan tidak menampilkan apa pun darinya: perbarui Recourse.

## The browser did not store something. A heading, what became of it, why, and what to do: a sentence each. All of these are critical.

unstored-title = Recourse tidak bisa menyimpan

unstored-import = File itu tidak dimasukkan, dan tidak ada yang berubah.

unstored-forget = Yang ingin Anda hapus sudah terhapus, tetapi itu tidak bisa dicatat. Akan dicoba lagi.

unstored-read = Yang baru saja dibaca tidak bisa disimpan. Data itu bertahan sampai browser ditutup, dan tidak ada yang dibaca sebelumnya yang hilang.

unstored-full-by = Penyimpanan browser untuk ekstensi sudah penuh: perlu { $needs } MB, dan yang tersedia { $room } MB ({ $why }).

unstored-full = Penyimpanan browser untuk ekstensi sudah penuh ({ $why }).

unstored-why = Browser menjawab “{ $why }”.

unstored-full-next = Hapus data pesanan yang tidak Anda perlukan lagi, di opsi, lalu muat ulang halaman ini.

unstored-next = Muat ulang halaman ini untuk mencoba lagi.

## What the shopper says of an order was not taken in. It stands beside what was pressed.

state-order-unknown = Pesanan ini tidak dikenal. Buka halamannya sekali, lalu nyatakan di sana.

state-item-unknown = Barang ini tidak dikenal. Buka halaman pesanannya sekali, lalu nyatakan di sana.

state-no-date = Ini bukan tanggal pengembalian dana dari pesanan terbuka. Tidak ada yang berubah.

state-elsewhere = Anda menyatakan ini di browser Anda yang lain: batalkan di sana.

## The options: what a corrected file of the site would change, before it is used. One sentence after another.

preview-known = Pesanan yang dikenal di sini: { $n }.

preview-over = Pesanan yang waktunya kini masih berjalan, tetapi habis menurut file ini: { $n } ({ $numbers }).

preview-other = Dengan status lain: { $n } ({ $numbers }).

preview-undated = Tanpa tanggalnya: { $n } ({ $numbers }).

import-silent = Pesanan yang waktunya kini masih berjalan, dan tanpa pengingat menurut file ini: { $n } ({ $numbers }).

preview-none = Tidak ada pesanan yang akan dibaca berbeda menurut kata dan kodenya.

preview-rest = Yang dibacanya di tempat lain pada suatu halaman terlihat saat halaman itu dibuka.

## Beside what was pressed on a page of ours.

ask-silent = Recourse tidak menjawab. Coba lagi, atau tutup ini dan buka lagi.

ask-copied = Disalin

ask-copy-refused = Browser menolak menyalin

ask-undone = Ini tidak bisa dilakukan. Buka halaman pesanannya sekali, lalu coba lagi di sana.

sheet-nothing = Tidak ada catatan tentang pesanan ini.

## Pages of ours: what stands on them before anything is known.

reading = Membaca …

show-more = Tampilkan lebih banyak

options = Opsi

popup-about = Sampai kapan Anda bisa membuka sengketa

popup-in-tab = Buka di tab

search = Cari

search-orders = Cari pesanan Anda

popup-zone = Tanggal dihitung menurut waktu Pasifik AS, dan ditampilkan menurut waktu di tempat Anda.

file-saved = { $name } ada di folder unduhan Anda.

claim-title = Recourse: klaim Anda

claim-about = Klaim Anda. Situs tidak bisa melihat yang Anda ketik di sini sebelum Anda mengisi formulirnya.

claim-foot = Tidak ada yang dikirim dari sini. Anda sendiri yang mengirim formulir di situs.

sheet-title = Lembar bukti

sheet-print = Cetak

## The options. A label stands in front of its field or behind its tick.

options-title = Recourse: opsi

options-language = Bahasa

options-language-of = Recourse berbahasa

options-language-browser = bahasa browser

options-language-why = Belum ada penutur asli yang memeriksa teks dalam bahasa selain bahasa Inggris. Jika sebuah kalimat tidak jelas, beralihlah ke bahasa Inggris.

options-reminders = Pengingat

options-notify = Tampilkan notifikasi

options-notify-why = Browser menanyakan apakah Recourse boleh menampilkan notifikasi. Notifikasi memberi tahu saat waktu membuka sengketa hampir habis, hanya di komputer ini. Tanpa notifikasi, bilah alat, popup, dan spanduk di halaman pesanan Anda memberi tahu hal yang sama.

options-ladder = Berapa lama sebelum hari terakhir, dalam hari (d) dan jam (h)

options-opened = Saat sengketa sudah bisa dibuka

options-delivered = Saat paket sudah sampai: periksa barang yang datang

options-moved = Saat hari terakhir bergeser, lebih awal atau lebih lambat

options-quiet-why = Pengingat yang jatuh pada jam tenang datang sesudahnya, atau sebelumnya jika sesudahnya sisa waktu tinggal sedikit.

options-quiet = Jam tenang

options-quiet-from = dari

options-quiet-to = sampai

options-quiet-range = Untuk memakai jam tenang, isi awal dan akhirnya; untuk tidak memakainya, kosongkan keduanya.

options-toolbar = Bilah alat dan penyimpanan

options-badge-days = Berapa hari sebelum hari terakhir bilah alat menampilkannya

options-skip-finished = Pesanan selesai tanpa tanggal tidak penting bagi saya: jangan dihitung

options-keep-months = Setelah berapa bulan data pesanan yang sudah habis waktunya dan tidak Anda buka dihapus

options-sync = Browser Anda yang lain

options-sync-why = Jika Anda memakai browser ini di beberapa komputer dan masuk ke sinkronisasi milik browser itu sendiri, sinkronisasi itu bisa membawa tenggat Anda yang masih berlaku dari satu komputer ke komputer lain. Dengan begitu tenggat itu keluar dari browser ini: tenggat itu melewati akun pembuat browser (Google, Mozilla, Microsoft …), dan aturan pembuat itu tentang membaca dan menyimpannya berlaku. Recourse tidak punya server dan tidak mengirim apa pun sendiri.

options-sync-on = Bawa tenggat yang masih berlaku ke browser saya yang lain

options-sync-what = Yang dibawa dari setiap pesanan terbuka: nomor pesanan, nomor barang-barangnya dan berapa banyak barangnya, tanggal-tanggalnya beserta halaman tempat masing-masing dibaca, sejauh mana pesanan dan sengketanya berjalan, negara tujuannya, host situs dan kode layanan situs, yang Anda nyatakan tentang pesanan itu, dan yang Anda lakukan dengan pengingatnya. Tanpa judul, tanpa harga, tanpa penjual, tanpa alamat, tanpa klaim. Centang di setiap browser. Jika dimatikan, yang disampaikan browser ini dihapus; yang diterima dari browser lain tetap di sini sampai Anda menghapusnya.

options-sync-titles = Dan judul barang yang saya beli

options-files = Kalender dan file

options-calendar = Semua tenggat yang masih berlaku sebagai kalender (.ics)

options-table = Pesanan dan tanggal untuk spreadsheet (.csv)

options-ledger = Semua yang diketahui Recourse (.json)

options-import = Masukkan kembali file .json

options-forget = Hapus data

options-order = Nomor pesanan

options-forget-one = Hapus data pesanan ini

options-since = Atau semua yang pertama kali dibaca sejak

options-forget-since = Hapus yang dibaca sejak saat itu

options-forget-all = Hapus semua data

options-forget-all-again = Tekan lagi: semuanya dihapus dan tidak bisa dipulihkan

options-site = Yang diketahui Recourse tentang situs

options-site-why = Letak tanggal di halaman AliExpress tertulis dalam satu file. Jika situs berubah, file yang sudah diperbaiki bisa diimpor sebelum versi baru keluar. Impor hanya file dari orang yang Anda percaya: file itu menentukan kata mana di halaman pesanan Anda yang dianggap tanggal. File itu tidak bisa mengarah ke host lain, dan apa pun isinya tidak bisa membuat Recourse menekan tombol yang tidak boleh ditekannya.

options-site-import = Impor site.json yang sudah diperbaiki

## The options: what became of a press. They stand beside what was pressed.

choice-kept = Disimpan.

choice-not-allowed = Browser tidak mengizinkannya, jadi tidak ada yang berubah.

choice-refused = { $why } Tidak ada yang berubah.

choice-no-span = { $text } tidak bisa dibaca. Tulis jumlah hari dan jam, seperti “14 d, 7 d, 6 h”.

choice-no-json = File ini bukan JSON. Tidak ada yang berubah.

choice-no-order = Nomor pesanan hanya berisi angka, seperti di halaman pesanannya.

choice-no-since = Pilih hari dan waktu dulu.

choice-failed = Ini tidak bisa dilakukan: { $why }

forgotten-order = Tidak ada lagi yang diketahui tentang pesanan { $number }.

forgotten-all = Semua data sudah dihapus.

site-file-offered = { $name } belum dipakai. { $what }

site-file-use = Pakai file ini

site-file-used = { $name } sekarang dipakai. Muat ulang halaman pesanan yang sedang terbuka.

site-file-refused = { $name } ditolak, dan yang dipakai sebelumnya tetap dipakai: { $why }

## The icon in the toolbar. It has room for four characters, so no more than one letter behind a number.

icon-days = { $days }h

icon-days-unsure = { $days }h?

icon-hours = { $hours }j

icon-hours-unsure = { $hours }j?

icon-last-hour = <1j

icon-last-hour-unsure = <1j?

icon-unknown = ?{ $n }

icon-unknown-most = ?{ $n }+

## A reminder: the title of a notification, the line in bold in a banner on the site's pages and in the popup. At most eight words,
## with the time left. All are critical: nobody may give up, or wait, because of a wrong word.

reminder-open = Buka sengketa tepat waktu: { $left }

reminder-moved = Hari terakhir bergeser: { $left }

reminder-delivered = Sudah sampai. Periksa barangnya: { $left }

reminder-opened = Sengketa bisa dibuka sekarang: { $left }

reminder-part-refunded = Sebagian dana dikembalikan, lihat pesanan: { $left }

reminder-dispute = Lihat sengketa Anda

reminder-look = Lihat pesanan ini

reminder-passed = Hari aman terakhir untuk sengketa sudah lewat

## What a reminder says below its title: one or two sentences. Critical.

reminder-until = Anda bisa membuka sengketa dengan aman hingga { $day }.

reminder-passed-why = Hari aman terakhir lewat sebelum Recourse bisa memberi tahu Anda. Sengketa mungkin masih bisa dibuka: coba sekarang. Jika tidak bisa, bank Anda atau PayPal mungkin masih bisa membantu.

reminder-look-by = Buka halaman pesanan dan lihat, paling lambat { $day }.

reminder-look-why = Hari terakhir untuk sengketa tidak diketahui. Buka halaman pesanan sekali, dan Recourse membacanya di sana.

reminder-late = Pengingat ini terlambat, karena waktu itu browser tertutup.

reminder-moved-from = Tanggal pengembalian dana yang ditampilkan AliExpress bergeser dari { $from } ke { $to }.

reminder-unread = Buka halaman pesanan, dan lihat apa yang perlu dilakukan.

## Several reminders in one notification: its title, and one line for each order.

reminders-due = { $n } pengingat.

reminders-late = { $n } pengingat jatuh tempo saat browser tertutup

reminders-line = { $title }: hingga { $day }

reminders-line-passed = { $title }: mungkin sudah terlambat, coba sekarang

reminders-more = dan { $n } lagi

## The banner on the site's pages: reminders of other orders than the one that is shown.

reminders-elsewhere = { $n } pesanan perlu dilihat.

reminders-elsewhere-by = Lihat paling lambat { $day }.

## Buttons of a reminder.

remind-prepare-claim = Siapkan klaim

remind-me-tomorrow = Ingatkan saya besok

remind-tomorrow = Besok

remind-in-three-days = Dalam tiga hari

## Why a reminder was not put off. A notice.

remind-stays = Pengingat tetap ada

remind-too-late = Itu terlambat: waktunya hanya hingga { $day }. Pilih waktu setidaknya satu jam sebelum itu berakhir.

remind-over = Sudah terlambat untuk diingatkan nanti: jam aman terakhir sudah dekat atau sudah lewat.

## The options: why a choice was not taken. What follows says that nothing was changed.

choice-badge-days = Bilah alat bisa menampilkan 1 sampai 60 hari.

choice-most-reminders = Paling banyak boleh ada dua belas pengingat sebelum hari terakhir.

choice-reminder-span = Pengingat bisa datang 1 jam sampai 60 hari sebelum hari terakhir.

choice-reminders-sorted = Setiap pengingat hanya boleh ada satu kali, yang paling awal lebih dulu.

choice-quiet-ends = Jam tenang memerlukan awal dan akhir.

choice-quiet-same = Jam tenang harus berakhir pada waktu yang berbeda dari awalnya.

choice-quiet-long = Jam tenang bisa berlangsung paling lama dua belas jam.

choice-quiet-times = Jam tenang dimulai dan berakhir pada jam tertentu dalam sehari.

choice-keep-months = Pesanan yang sudah habis waktunya bisa disimpan dari 3 bulan sampai 10 tahun.

choice-unread = Pilihan ini tidak bisa dibaca ({ $why }).

## The exchange with the shopper's other browsers: beside its choice in the options, and as a notice in the popup.

sync-not-taken = Browser tidak menerima tanggal untuk browser Anda yang lain ({ $why }). Tidak ada yang hilang di sini, dan akan dicoba lagi.

sync-not-removed = Browser tidak menghapus yang disampaikan ke browser Anda yang lain ({ $why }). Tidak ada yang hilang di sini, dan akan dicoba lagi.

sync-no-room = { $n } pesanan, yang paling tidak mendesak, tidak muat di penyimpanan sinkronisasi browser. Browser Anda yang lain tidak mengetahuinya.

sync-unread = { $n } entri dari browser Anda yang lain tidak bisa dibaca. Entri itu dilewati, dan tidak ada yang berubah di sini karenanya.

sync-newer = Browser Anda yang lain punya Recourse yang lebih baru, yang tidak dipahami Recourse di sini. Perbarui Recourse di sini.

sync-last = Pertukaran terakhir: { $time }.

## A calendar file, which the shopper opens with a calendar of theirs.

calendar-name = Hari terakhir untuk sengketa

calendar-open = Buka sengketa sebelum ini berakhir: { $title }

calendar-part-refunded = Sebagian dana dikembalikan, lihat pesanan sebelum ini berakhir: { $title }

calendar-over = Berakhir: tidak perlu apa-apa

## A table for a spreadsheet: the heads of its columns, one to four words each. Numbers, days and addresses below them are the same in every language.

table-order = Nomor pesanan

table-store = Toko

table-title = Barang

table-quantity = Jumlah

table-currency = Mata uang

table-price = Harga

table-placed = Dipesan pada

table-refund-date = Tanggal pengembalian dana

table-state-head = Keadaan

table-safe-until = Aman hingga

table-closed-after = Kemungkinan besar terlambat setelah

table-mark = Bagaimana tanggal diketahui

table-why = Alasan

table-link = Tautan

table-state =
    { $state ->
        [not-shipped] belum dikirim
        [too-early] terlalu awal
        [open] bisa dibuka
        [last-hours] jam-jam terakhir
        [doubtful] mungkin sudah terlambat
        [closed] kemungkinan besar terlambat
        [in-dispute] dalam sengketa
        [refunded] dana dikembalikan
        [refunded-in-part] sebagian dana dikembalikan
        [cancelled] dibatalkan
       *[unknown] tidak diketahui
    }

## Files that are brought back, and what is forgotten: what became of it, in the options.

imported = Data dimasukkan kembali

imported-orders = { $n } pesanan dimasukkan.

import-strange = File ini bukan buatan Recourse. Tidak ada yang berubah.

import-newer = File ini dibuat oleh versi Recourse yang lebih baru. Tidak ada yang berubah. Perbarui Recourse, lalu masukkan file itu lagi.

import-unversioned = File ini tidak menyebutkan versi Recourse yang membuatnya. Tidak ada yang berubah.

import-damaged = File ini rusak ({ $why }). Tidak ada yang berubah.

forgotten-since = Data { $n } pesanan sudah dihapus.

forget-failed = Tidak semua data bisa dihapus ({ $why }). Coba lagi.

forget-not-shared = Semua data di sini sudah dihapus, tetapi yang disampaikan ke browser Anda yang lain belum ({ $why }).

## What went wrong between a page and Recourse: behind “This could not be done:”, or in a notice beside a page.

asked-too-much = Halaman ini meminta terlalu banyak sekaligus.

told-too-much = Halaman ini berisi lebih banyak daripada halaman AliExpress mana pun, jadi tidak ada yang dibaca darinya.

## Which site file is used: it says where on AliExpress's pages the dates stand. In the options, and as a notice in the popup.

site-file-built-in = Dipakai: file bawaan Recourse ({ $version }).

site-file-corrected = Halaman dibaca dengan file situs yang Anda impor ({ $version }).

site-file-outdated = File situs yang Anda impor ({ $version }) tidak dipakai lagi: versi Recourse ini punya yang lebih baru.

site-file-bad = File situs yang Anda impor tidak dipakai, melainkan file bawaan Recourse: { $why }.

site-file-remove = Hapus file yang diimpor

## The evidence sheet, a page to print: labels in front of values, and headings. One to three words each.

sheet-order = Pesanan

sheet-store = Toko

sheet-item = Barang

sheet-line = Nomor barang dalam pesanan

sheet-quantity = Jumlah

sheet-price = Harga

sheet-total = Total pesanan

sheet-status = Status

sheet-dispute = Sengketa

term =
    { $kind ->
        [after-receipt] Pengembalian barang atau dana setelah diterima
        [after-placed] Sengketa setelah pemesanan
        [free-return] Pengembalian gratis setelah barang sampai
       *[return-shipment] Untuk mengirim barang kembali
    }

stage =
    { $stage ->
        [seller] menunggu penjual
        [shopper] menunggu Anda
        [platform] menunggu AliExpress
        [return] barang harus dikirim kembali
        [refunded] dana dikembalikan
        [refunded-in-part] sebagian dana dikembalikan
        [ended] berakhir
        [unread] tidak dipahami
       *[unknown] terbuka
    }

sheet-number = { $n }

sheet-days = { $n } hari

sheet-day = { $day }

sheet-moved-day = { $from }, lalu { $to }

sheet-place = { $page }, { $at }

sheet-place-words = { $page }, { $at }: “{ $words }”

sheet-read = Yang dibaca

sheet-moved = Tanggal yang bergeser

sheet-way = Perjalanan paket

sheet-said = Yang dinyatakan pembeli

statement =
    { $statement ->
        [received] Sudah sampai
        [not-received] Belum sampai
       *[deadline] Tanggal pengembalian dana
    }

sheet-foot = Dicatat oleh Recourse dari halaman AliExpress sebagaimana ditampilkan. Dibuat pada { $day }, waktu dalam { $zone }.
