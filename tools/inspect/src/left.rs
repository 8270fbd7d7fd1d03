//! What is left of a time may be told in words, by a weekday, or by numbers without a unit: on the order's own page it is told
//! as missed in every language of the site, and what only sounds like it is not.

use super::tests::{object_of, text_of};

const LEFT: &[(&str, &[&str])] = &[
    (
        "en",
        &[
            "Buyer protection: D-3",
            "You can open a dispute until Friday",
            "Two days left",
            "Only a few hours left to claim",
            "Protection expires tonight",
            "Forty-eight hours remaining",
            "Last day to open a dispute is today",
            "Dispute closes in five days",
            "72 hrs left to open a dispute",
            "Open a dispute by December the 5th",
            "Protection left: 3d",
            "Dispute window 48h",
            "Time left to open a dispute: 47:59",
            "Dispute closes in a day",
            "Dispute closes in 90 min",
        ],
    ),
    (
        "de",
        &[
            "Noch zwei Tage",
            "Streitfall bis Freitag eröffnen",
            "Käuferschutz läuft morgen ab",
            "Käuferschutz endet übermorgen",
            "Nur noch wenige Stunden",
            "Schutz noch 3 T. 4 Std.",
        ],
    ),
    (
        "fr",
        &[
            "Protection acheteur : J-3",
            "Plus que trois jours, il reste peu de temps",
            "Litige possible jusqu’à vendredi",
            "Litige possible jusqu’au lendemain, il reste un jour",
        ],
    ),
    ("es", &["Quedan dos días", "Protección hasta el viernes", "La protección termina mañana"]),
    ("pt", &["Restam três dias", "Proteção até sexta-feira", "A proteção termina amanhã"]),
    (
        "it",
        &["Mancano due giorni", "Protezione fino a venerdì", "La protezione scade domani", "Protezione: ancora 4 gg"],
    ),
    ("nl", &["Nog twee dagen", "Geschil openen tot vrijdag", "Bescherming eindigt morgen"]),
    ("pl", &["Pozostały dwa dni", "Spór można otworzyć do piątku", "Ochrona kończy się jutro"]),
    ("ru", &["Осталось два дня", "Открыть спор до пятницы", "Защита заканчивается завтра", "Осталось 3 дн. 5 ч."]),
    ("uk", &["Залишилося два дні", "Відкрити суперечку до п’ятниці", "Захист закінчується завтра"]),
    ("tr", &["İki gün kaldı", "İtiraz cuma gününe kadar açılabilir", "Koruma yarın bitiyor"]),
    ("ar", &["ينتهي خلال يومين", "يمكن فتح نزاع حتى الجمعة", "تنتهي الحماية غدا", "متبقي ثلاثة أيام"]),
    ("he", &["נותרו יומיים", "אפשר לפתוח מחלוקת עד יום שישי", "ההגנה מסתיימת מחר", "נותרו שלושה ימים"]),
    ("ja", &["残り三日", "紛争は金曜日まで", "保護は明日まで", "あと二日"]),
    ("ko", &["이틀 남음", "분쟁은 금요일까지", "보호는 내일까지", "삼 일 남았습니다", "구매자 보호 3일 남음"]),
    ("th", &["เหลืออีกสองวัน", "เปิดข้อพิพาทได้ถึงวันศุกร์", "คุ้มครองถึงพรุ่งนี้"]),
    ("vi", &["Còn hai ngày", "Mở tranh chấp đến thứ sáu", "Bảo vệ kết thúc ngày mai"]),
    ("id", &["Tersisa dua hari", "Buka sengketa sampai Jumat", "Perlindungan berakhir besok"]),
    ("cs", &["Zbývají dva dny", "Spor lze otevřít do pátku", "Ochrana končí zítra"]),
];

const NOTHING_LEFT: &[(&str, &[&str])] = &[
    (
        "en",
        &[
            "Thank you for your order",
            "Rate your experience today",
            "Same day dispatch",
            "Have a nice day",
            "Order of the month",
            "Open Monday to Friday",
            "2 items left in stock",
            "You have 3 coupons left",
            "Sale ends Sunday",
            "Enjoy free returns every day",
            "Only one left",
            "Seller usually replies within 24 hours",
            "15-day free returns",
            "Get 200 coins, valid 30 days",
            "Pay in 3 months with Klarna",
            "Version 1.2.26",
            "Call us 7 days a week",
            "Member since 2019",
            "Size 10.5.2",
        ],
    ),
    (
        "de",
        &[
            "Guten Tag",
            "Montag bis Freitag erreichbar",
            "Angebot des Tages",
            "Nur noch 2 Stück",
            "Heute bestellt",
            "Noch Fragen?",
        ],
    ),
    ("fr", &["Bonne journée", "Ouvert du lundi au vendredi", "Offre du jour", "Plus que 2 articles"]),
    ("es", &["Buenos días", "Oferta del día", "De lunes a viernes", "Quedan 2 unidades"]),
    ("pt", &["Bom dia", "Oferta do dia", "Restam 2 unidades"]),
    ("it", &["Buona giornata", "Offerta del giorno", "Dal lunedì al venerdì"]),
    ("nl", &["Fijne dag", "Aanbieding van de dag", "Nog 2 stuks"]),
    ("pl", &["Miłego dnia", "Oferta dnia"]),
    ("ru", &["Добрый день", "Товар дня", "Осталось 2 шт."]),
    ("uk", &["Гарного дня", "Товар дня"]),
    ("tr", &["Günün fırsatı", "İyi günler"]),
    ("ar", &["عرض اليوم", "يوم سعيد"]),
    ("he", &["מבצע היום", "יום טוב"]),
    ("ja", &["本日のおすすめ", "今日の注文", "残り2点"]),
    ("ko", &["오늘의 특가", "재고 2개 남음"]),
    ("th", &["ข้อเสนอวันนี้", "สวัสดีตอนเช้า", "เหลือ 2 ชิ้น"]),
    ("vi", &["Ưu đãi hôm nay", "Còn 2 sản phẩm"]),
    ("id", &["Promo hari ini", "Tersisa 2 barang"]),
    ("cs", &["Nabídka dne", "Dobrý den", "Zbývají 2 kusy"]),
];

/// How well the order's own page is read in a language with a text beside its promise.
fn health(lang: &str, text: &str) -> String {
    let block =
        format!("<div class=\"order-block\"><div class=\"x-tip\">{text}</div></div><div class=\"order-detail-item\">");
    let page = text_of("order-detail.html");
    let page = page.replacen("lang=\"en\"", &format!("lang=\"{lang}\""), 1);
    assert!(page.contains(&format!("lang=\"{lang}\"")) && page.contains("<div class=\"order-detail-item\">"));
    let page = page.replacen("<div class=\"order-detail-item\">", &block, 1);
    object_of("left.html", &page, &[])["health"].as_str().unwrap().to_owned()
}

fn not_as(wanted: &str, texts: &[(&str, &[&str])]) -> Vec<String> {
    let all = texts.iter().flat_map(|(lang, texts)| texts.iter().map(move |text| (lang, text)));
    all.filter(|(lang, text)| health(lang, text) != wanted).map(|(lang, text)| format!("{lang}: {text}")).collect()
}

#[test]
fn what_is_left_of_a_time_is_told_in_every_language_and_what_sounds_like_it_is_not() {
    assert_eq!(not_as("degraded", LEFT), [""; 0]);
    assert_eq!(not_as("read", NOTHING_LEFT), [""; 0]);
}
