//! What the dispute form, and the page of a case that runs already, are drawn from.

use serde_json::{Value, json};

use super::picture;
use crate::{Case, Line, Money, Order};

/// What the form is drawn from. No capture of this answer exists anywhere, so its shape is invented throughout, and
/// only the not-received reasons are words that the live site was seen to use.
pub(super) fn form(order: &Order, line: &Line) -> Value {
    let most = line.max_refund();
    json!({"module": {
        "tradeOrderId": order.id,
        "tradeOrderLineId": line.id,
        "itemTitle": line.title,
        "itemImgUrl": picture(line),
        "skuText": line.sku_text(),
        "formatPriceInfo": line.price.info(),
        "quantity": line.quantity,
        "currency": {"code": order.currency.code(), "sign": order.currency.sign(), "decimalSign": order.currency.decimal_sign()},
        "maxRefund": {"text": most.text(), "minor": most.minor},
        "reasons": {
            "no": [
                "Purchase protection is running out, but package is still in transit",
                "No tracking information",
                "Tracked as returned/canceled/lost",
                "Customs is holding the package",
                "Package sent to a wrong address",
            ],
            "yes": [
                "Item doesn't match the description",
                "Poor quality or defective",
                "Item arrived damaged",
                "Item doesn't work properly",
                "Wrong item received",
                "Missing items or parts",
                "Empty package",
                "Counterfeit item",
                "I don't need it anymore",
            ],
        },
    }})
}

/// A case that runs, or ran. Of this answer the state, the reason and what was reached are known by name; what was asked
/// for, and what stands beside the amounts, is invented in their manner.
pub(super) fn case(order: &Order, line: &Line) -> Value {
    let text = order.case.map_or("", Case::text);
    let asked = line.max_refund();
    // The seller offers half of it.
    let offered =
        Money { minor: if order.case == Some(Case::InDispute) { asked.minor / 2 } else { asked.minor }, ..asked };
    let money =
        |money: Money| json!({"cent": money.minor, "currency": money.currency.code(), "formatMoney": money.text()});
    let mut module = json!({
        "reverseDetailStatusText": text,
        "applyReason": {"reasonName": "No tracking information"},
        "applySolution": {"solutionTypeText": "Refund only", "refundMoney": money(asked)},
        "itemTitle": line.title,
        "itemImgUrl": picture(line),
        "tradeOrderId": order.id,
        "tradeOrderLineId": line.id,
        "reverseOrderLineId": line.id,
    });
    if let (Some(module), true) = (module.as_object_mut(), order.case != Some(Case::Filed)) {
        module.insert(
            "reachSolution".to_owned(),
            json!({"solutionTypeText": "Refund only", "refundMoney": money(offered)}),
        );
    }
    if let (Some(module), true) = (module.as_object_mut(), order.case == Some(Case::Refunded)) {
        let refund = json!({"refundDetails": {"totalMoney": money(asked)}});
        module.insert("reverseFinishInfo".to_owned(), json!({"refundInfo": refund}));
    }
    json!({"module": module})
}
