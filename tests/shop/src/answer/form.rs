//! What the dispute form, and the page of a case that runs already, are drawn from.

use serde_json::{Value, json};

use super::picture;
use crate::{Case, Line, Order};

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

pub(super) fn case(order: &Order, line: &Line) -> Value {
    let text = order.case.map_or("", Case::text);
    json!({"module": {
        "reverseDetailStatusText": text,
        "applyReason": {"reasonName": "No tracking information"},
        "reachSolution": {"solutionTypeText": "Refund only", "refundMoney": {"formatMoney": line.max_refund().text()}},
        "itemTitle": line.title,
        "itemImgUrl": picture(line),
        "tradeOrderId": order.id,
    }})
}
