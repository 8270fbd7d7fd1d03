//! How rules are told to a shopper. Ours have messages; of a rule that somebody else wrote, its own words are shown as they
//! are, said to be its own: no day and no number is put into them.

use super::{CountIn, Rule, SideEffect};
use crate::text::{self, Text, ToldDay};

impl Rule {
    /// The rule with its last day.
    pub fn told(&self, day: ToldDay) -> Text {
        match self.text.as_deref() {
            Some("rule-appeal") => text::rule_appeal(day),
            Some("rule-delay-coupon") => text::rule_delay_coupon(day),
            Some("rule-eu-guarantee") => text::rule_eu_guarantee(day),
            Some("rule-eu-withdrawal") => text::rule_eu_withdrawal(day),
            Some("rule-free-return") => text::rule_free_return(day),
            Some("rule-paypal") => text::rule_paypal(day),
            Some("rule-platform-joins") => text::rule_platform_joins(day),
            Some("rule-refund-arrives") => text::rule_refund_arrives(day),
            Some("rule-return-and-number") => text::rule_return_and_number(day),
            Some("rule-seller-answers") => text::rule_seller_answers(day),
            Some("rule-warranty") => text::rule_warranty(day),
            Some(words) => text::rule_other(day, words.into()),
            None => text::rule_other_unnamed(day),
        }
    }

    /// Which reading of the site's words it is, in front of the days that it counts from.
    pub(crate) fn told_reading(&self) -> Option<Text> {
        Some(match self.reading.as_deref()? {
            "brazil" => text::reading_brazil(),
            "delivery" => text::reading_delivery(),
            "free-return" => text::reading_free_return(),
            words => text::reading_other(words.into()),
        })
    }
}

impl SideEffect {
    /// What it may bring.
    pub fn told(&self) -> Text {
        match self.text.as_str() {
            "side-cashback" => text::side_cashback(),
            "side-many-disputes" => text::side_many_disputes(),
            words => words.into(),
        }
    }
}

impl CountIn {
    /// Where its days begin and end.
    pub(crate) fn told(self) -> Text {
        match self {
            Self::Pacific => text::why_zone_pacific(),
            Self::Utc => text::why_zone_utc(),
            Self::Shopper => text::why_zone_own(),
        }
    }
}
