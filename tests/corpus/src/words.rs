//! What pages say, in words: as it was observed, or in words that nobody has ever used.

use std::collections::BTreeMap;

use fastrand::Rng;

/// A text, and whether it was observed on the live site.
#[derive(Clone, Debug)]
pub(crate) struct Spoken {
    pub(crate) text: String,
    pub(crate) observed: bool,
}

/// One page's words: the same role is always said in the same way.
pub(crate) struct Words {
    language: &'static str,
    observed: bool,
    rng: Rng,
    said: BTreeMap<String, Spoken>,
}

impl Words {
    pub(crate) fn new(language: &'static str, observed: bool, seed: u64) -> Self {
        Self { language, observed, rng: Rng::with_seed(seed), said: BTreeMap::new() }
    }

    /// The words for a role, such as `status completed`.
    pub(crate) fn say(&mut self, role: &str) -> Spoken {
        if let Some(said) = self.said.get(role) {
            return said.clone();
        }
        let known = match observed(self.language, role) {
            _ if !self.observed => &[],
            [] => translated(self.language, role),
            known => known,
        };
        let spoken = match self.rng.choice(known) {
            Some(text) => Spoken { text: (*text).to_owned(), observed: true },
            None => Spoken { text: self.phrase(2), observed: false },
        };
        self.said.insert(role.to_owned(), spoken.clone());
        spoken
    }

    pub(crate) fn text(&mut self, role: &str) -> String {
        self.say(role).text
    }

    /// Whether sentences are in observed words: only English ones ever were.
    pub(crate) fn has_sentences(&self) -> bool {
        self.observed && self.language == "en"
    }

    /// A clause about a date. Where the verb comes last the date comes first, with a particle that touches it.
    pub(crate) fn clause(&mut self, date: &str) -> String {
        let words = self.phrase(3);
        match self.language {
            "ja" => format!("{date}{}{words}", self.word()),
            "ko" => format!("{date}{} {words}", self.word()),
            "tr" => format!("{date} {words}"),
            _ => format!("{words} {date}"),
        }
    }

    /// The promise of a refund where nothing has arrived by a date, and whether it is in real words.
    pub(crate) fn refund(&mut self, date: &str) -> (String, bool) {
        let real = if self.observed { promise(self.language) } else { &[] };
        match self.rng.choice(real) {
            Some(words) => (words.replace("{}", date), true),
            None => (self.clause(date), false),
        }
    }

    /// Random words, parted as the language parts them.
    pub(crate) fn phrase(&mut self, count: usize) -> String {
        let between = if matches!(self.language, "ja" | "th") { "" } else { " " };
        (0..count).map(|_| self.word()).collect::<Vec<_>>().join(between)
    }

    /// A random word in the language's script, long enough to be none of its real ones.
    pub(crate) fn word(&mut self) -> String {
        let syllables = self.rng.usize(3..5);
        let (first, second) = letters(self.language);
        let (first, second): (Vec<char>, Vec<char>) = (first.chars().collect(), second.chars().collect());
        let mut word = String::new();
        for _ in 0..syllables {
            word.extend(self.rng.choice(&first));
            word.extend(self.rng.choice(&second));
        }
        word
    }
}

/// Two sets of letters, taken in turn.
fn letters(language: &str) -> (&'static str, &'static str) {
    match language {
        "ru" => ("бвгджзклмнпрстфхцчш", "аеиоуыэюя"),
        "uk" => ("бвгджзклмнпрстфхцчш", "аеиіїоуєюя"),
        "ar" => ("بتثجحخدذرزسشصضطظعغ", "اويلمنهك"),
        "he" => ("בגדהזחטכלמנסעפצקרש", "אויהלמ"),
        "ja" => ("届支換返荷払届便着先", "かきくけこさしすせそたちつてと"),
        "ko" => ("갑돌막반새잔창콩틀품", "가나다라마바사아자차카타파하"),
        "th" => ("กขคจชซดตถทนบปผพมยรลวสหอ", "ากรมนงบวย"),
        "de" => ("bdfghklmnprstwz", "aeiouäöü"),
        "fr" => ("bcdfglmnprstv", "aeiouéèâ"),
        "es" => ("bcdfglmnñprstv", "aeiouáéó"),
        "pl" => ("bcdfghjkłmnprstwzż", "aeiouyąęó"),
        "cs" => ("bcčdďfhjklmnpřsštvzž", "aeiouyáéíů"),
        "tr" => ("bcçdfgğhklmnprsştvyz", "aeıioöuü"),
        "vi" => ("bcdđghklmnprstvx", "aăâeêioôơuư"),
        "pt-BR" => ("bcçdfglmnprstv", "aeiouãéô"),
        _ => ("bcdfghklmnprstvw", "aeiou"),
    }
}

/// Wording that was seen on the live site, in its own answers or by programs that read its pages.
fn observed(language: &str, role: &str) -> &'static [&'static str] {
    match (language, role) {
        ("en", "status awaiting-payment") => &["To pay", "Awaiting payment"],
        ("en", "status awaiting-shipment") => &["To ship", "Ready to ship"],
        ("en", "status awaiting-delivery") => &["Awaiting delivery"],
        ("en", "status completed") => &["Completed", "Finished"],
        ("en", "status cancelled") => &["Canceled", "Cancelled"],
        ("en", "dispute in-dispute") => {
            &["Waiting for AliExpress's feedback", "We're reviewing your request", "Waiting for your response"]
        }
        ("en", "dispute refunded") => &["Refund complete"],
        ("en", "label placed list") => &["Date", "Order date"],
        ("en", "label id") => &["Ref. Number", "Order ID"],
        ("en", "label placed") => &["Order placed on"],
        ("en", "label paid") => &["Paid on"],
        ("en", "label shipped") => &["Shipment completed on"],
        ("en", "label completed") => &["Order completed on"],
        ("en", "label eta") => &["Estimated delivery date"],
        ("en", "label total") => &["Total"],
        ("en", "label subtotal") => &["Subtotal"],
        ("en", "label tax") => &["Tax"],
        ("en", "label payment") => &["Payment method"],
        ("en", "button dispute") => &["Returns/refunds"],
        ("en", "button cart") => &["Add to cart"],
        ("en", "button confirm") => &["Confirm received"],
        ("en", "button track") => &["Track order", "Track status"],
        ("en", "node paid") => &["Paid"],
        ("en", "node refund") => &["Refund"],
        ("en", "track delivered") => &["Delivered"],
        ("en", "header eta") => &["Estimated delivery", "Delivery"],
        ("en", "classic status awaiting-delivery") => &["Awaiting delivery"],
        ("en", "classic status completed") => &["Finished"],
        ("pt-BR", "status awaiting-payment") => &["Aguardando pagamento", "A ser pago"],
        ("pt-BR", "status awaiting-shipment") => &["Processando"],
        ("pt-BR", "status awaiting-delivery") => &["Aguardando a entrega"],
        ("pt-BR", "status completed") => &["Concluído ", "Finalizado"],
        ("pt-BR", "status cancelled") => &["Cancelado", "Pedido cancelado"],
        ("es", "status awaiting-delivery") => &["Esperando entrega"],
        ("es", "label id") => &["Nº de pedido", "Número de pedido"],
        ("es", "label placed") => &["Pedido efectuado el", "Fecha de compra"],
        ("de", "status awaiting-delivery") => &["Wartet auf Lieferung"],
        ("de", "status completed") => &["Abgeschlossen"],
        ("de", "label placed list") => &["Bestelldatum"],
        ("de", "label placed") => &["Bestellung aufgegeben am"],
        ("de", "label paid") => &["Bezahlt am"],
        ("de", "label total") => &["Gesamt"],
        ("de", "label subtotal") => &["Zwischensumme"],
        ("ko", "label placed list") => &["주문일자"],
        ("ko", "label id") => &["주문번호"],
        ("ko", "dispute in-dispute") => &["AliExpress의 피드백을 기다리는 중입니다."],
        ("ko", "dispute refunded") => &["환불 완료"],
        _ => &[],
    }
}

/// How a speaker of the language would say it: nobody has seen the site's own words.
fn translated(language: &str, role: &str) -> &'static [&'static str] {
    if role != "node refund" {
        return &[];
    }
    match language {
        "ar" => &["استرداد الأموال"],
        "cs" => &["Vrácení peněz"],
        "de" => &["Rückerstattung", "Erstattung"],
        "es" | "pt-BR" => &["Reembolso"],
        "fr" => &["Remboursement"],
        "he" => &["החזר כספי"],
        "id" => &["Pengembalian dana"],
        "it" => &["Rimborso"],
        "ja" => &["返金"],
        "ko" => &["환불"],
        "nl" => &["Terugbetaling"],
        "pl" => &["Zwrot pieniędzy"],
        "ru" => &["Возврат денег", "Возврат средств"],
        "th" => &["คืนเงิน"],
        "tr" => &["Para iadesi"],
        "uk" => &["Повернення коштів"],
        "vi" => &["Hoàn tiền"],
        _ => &[],
    }
}

/// The promise of a refund, with `{}` for its date; observed in English, and otherwise as a speaker would say it.
fn promise(language: &str) -> &'static [&'static str] {
    match language {
        "en" => &["Refund if no delivery before {}", "Refund if no delivery by {}"],
        "ar" => &["استرداد الأموال إذا لم يتم التسليم قبل {}"],
        "cs" => &["Vrácení peněz, pokud nebude doručeno do {}"],
        "de" => &["Rückerstattung, wenn nicht geliefert vor dem {}", "Erstattung bei ausbleibender Lieferung bis {}"],
        "es" => &["Reembolso si no se entrega antes del {}", "Reembolso si no llega antes del {}"],
        "fr" => &["Remboursement si non livré avant le {}", "Remboursement en l’absence de livraison avant le {}"],
        "he" => &["החזר כספי אם לא נמסר לפני {}"],
        "id" => &["Pengembalian dana jika belum sampai sebelum {}"],
        "it" => &["Rimborso se non consegnato prima del {}", "Rimborso in caso di mancata consegna entro {}"],
        "ja" => &["{}までに配達されない場合は返金"],
        "ko" => &["{} 전에 배송되지 않으면 환불"],
        "nl" => &["Terugbetaling indien niet geleverd vóór {}"],
        "pl" => &["Zwrot pieniędzy, jeśli nie dostarczono przed {}"],
        "pt-BR" => &["Reembolso se não for entregue até {}"],
        "ru" => &["Возврат денег, если не доставлено до {}"],
        "th" => &["คืนเงินหากไม่ได้รับสินค้าก่อน {}"],
        "tr" => &["{} tarihinden önce teslim edilmezse para iadesi"],
        "uk" => &["Повернення коштів, якщо не доставлено до {}"],
        "vi" => &["Hoàn tiền nếu chưa giao trước {}"],
        _ => &[],
    }
}
