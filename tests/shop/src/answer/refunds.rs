//! The list of refunds and disputes, as its answer was captured.

use serde_json::{Value, json};

use super::{START, picture};
use crate::{Case, Day, Line, Order};

pub(super) fn refunds(orders: &[Order], now_ms: i64) -> Value {
    let items: Vec<Value> = orders
        .iter()
        .filter_map(|order| {
            let case = order.case?;
            let lines: Vec<Value> = order.lines.iter().map(|line| reverse_line(order, line, case, now_ms)).collect();
            Some(json!({"shopName": order.store.name, "reverseOrderLines": lines}))
        })
        .collect();
    json!({"module": {"items": items, "pageNum": 1, "pageSize": 10, "pages": 0, "total": items.len()}})
}

fn reverse_line(order: &Order, line: &Line, case: Case, now_ms: i64) -> Value {
    let ids = format!("tradeOrderLineId={0}&reverseOrderLineId={0}", line.id);
    // On the Pacific clock the live list prints.
    let opened = if case == Case::Filed { Day::at(now_ms) } else { order.placed.plus(20) };
    let unit = line.price;
    json!({
        "aeItemDTO": {
            "canApplyReverse": false,
            "itemCount": line.quantity,
            "itemId": line.product_id,
            "itemImage": picture(line),
            "itemTitle": line.title,
            "itemUnitPrice": {
                "cent": unit.minor,
                "currency": unit.currency.code(),
                // This list prints a point where the order pages print a comma.
                "formatMoney": unit.text().replace(',', "."),
                "formatPrice": {"priceInfo": unit.info()},
            },
            "skuDTOList": line.sku.iter().map(|(name, value)| json!({"skuId": name, "skuValue": value})).collect::<Vec<_>>(),
            "supportPersonalReason": true,
        },
        "buttonDTOList": [
            {"code": 7, "type": "refund_details", "detailUrl": format!("https://m.aliexpress.com/p/refund-amount/detail.html?pha_manifest=refund-amount&tradeOrderLineId={}", line.id)},
            {"code": 1, "role": "BUYER", "type": "view_details", "detailUrl": format!("{START}?{ids}&from=1")},
        ],
        "gmtCreateFormat": format!("{opened} 21:19:58"),
        "reverseBizType": "4pl",
        "reverseOrderId": order.id,
        "reverseOrderLineId": line.id,
        "reverseStatus": if case == Case::Refunded { 4 } else { 2 },
        "reverseStatusText": case.text(),
        "reverseType": "RETURN",
        "solutionType": 1,
        "tradeOrderId": order.id,
        "tradeOrderLineId": line.id,
    })
}
