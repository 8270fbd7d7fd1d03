//! The order list: cards without deadlines, ten at a time.

use serde_json::{Map, Value, json};

use super::{confirm, picture, sku, tags, track};
use crate::{Case, Line, Order, Status};

/// Which part of the list is wanted. The first page is asked for by plain keys; a further one sends back the components
/// it was given, with the page number moved on.
pub(super) struct Asked {
    page: usize,
    tab: String,
}

impl Asked {
    pub(super) fn read(data: &Value) -> Asked {
        let tab = |value: Option<&Value>| value.and_then(Value::as_str).unwrap_or("all").to_owned();
        let nested = |value: &Value, key: &str| -> Option<Value> {
            serde_json::from_str(value.get(key).and_then(Value::as_str)?).ok()
        };
        let Some(parts) = nested(data, "params").and_then(|params| nested(&params, "data")) else {
            return Asked { page: 1, tab: tab(data.get("statusTab")) };
        };
        let fields = |tag: &str| {
            let parts = parts.as_object()?;
            parts.values().find(|part| part.get("tag").and_then(Value::as_str) == Some(tag))?.get("fields")
        };
        let page = fields("pc_om_list_body").and_then(|fields| fields.get("pageIndex")).and_then(Value::as_u64);
        Asked {
            page: page.and_then(|page| usize::try_from(page).ok()).unwrap_or(1).max(1),
            tab: tab(fields("pc_om_list_header_action").and_then(|fields| fields.get("statusTab"))),
        }
    }
}

pub(super) fn list(orders: &[Order], asked: &Asked, page_size: usize) -> Value {
    let on_tab: Vec<&Order> =
        orders.iter().filter(|order| asked.tab == "all" || order.status.tab() == asked.tab).collect();
    let shown: Vec<&Order> =
        on_tab.iter().copied().skip(page_size.saturating_mul(asked.page - 1)).take(page_size).collect();
    let mut parts = Map::new();
    let mut put = |key: &str, tag: &str, id: &str, fields: Value| {
        parts.insert(key.to_owned(), json!({"fields": fields, "tag": tag, "id": id}));
    };
    let tabs = [
        ("all", "View all"),
        ("unpaid", "To pay"),
        ("processing", "Processing"),
        ("shipped", "Processed"),
        ("completed", "Completed"),
    ];
    let tabs: Vec<Value> = tabs.iter().map(|(value, text)| json!({"value": value, "text": text})).collect();
    put(
        "pc_om_list_header_110551",
        "pc_om_list_header",
        "110551",
        json!({
            "pageTitle": "Orders",
            "searchTimeTitle": "Orders placed in",
            "statusTabList": tabs,
            "tailStatusTab": {"value": "recycle", "text": "Deleted orders"},
        }),
    );
    put(
        "pc_om_list_header_action_110846",
        "pc_om_list_header_action",
        "110846",
        json!({"searchInput": "", "searchOption": "order", "statusTab": asked.tab, "timeOption": "all"}),
    );
    put(
        "pc_om_list_body_109702",
        "pc_om_list_body",
        "109702",
        json!({
            "hasMore": page_size.saturating_mul(asked.page) < on_tab.len(),
            "hasMoreText": "View orders",
            "mergePayLimit": 20,
            "pageIndex": asked.page,
            "pageSize": page_size,
        }),
    );
    put(
        "pc_om_list_page_109694",
        "pc_om_list_page",
        "109694",
        json!({"i18n": {
            "order_ID": "Ref. Number",
            "confirm_delivery": "Confirm received",
            "ol_empty_tracking": "Logistics information has not been updated yet.",
            "delete_confirm": "Delete the order?",
        }}),
    );
    let mut keys = Vec::new();
    for order in shown {
        let key = format!("pc_om_list_order_{}", order.id);
        put(&key, "pc_om_list_order", &order.id, card(order));
        keys.push(key);
    }
    json!({
        "data": parts,
        "endpoint": {"protocolVersion": "3.0"},
        "hierarchy": {
            "root": "pc_om_list_page_109694",
            "structure": {
                "pc_om_list_page_109694": ["pc_om_list_header_110551", "pc_om_list_header_action_110846", "pc_om_list_body_109702"],
                "pc_om_list_body_109702": keys,
            },
        },
        "linkage": {"common": {}},
    })
}

/// One order of the list. It never holds the deadline.
fn card(order: &Order) -> Value {
    let lines: Vec<Value> = order.lines.iter().map(list_line).collect();
    let mut fields = json!({
        "baseCurrency": "CNY",
        "buttons": list_buttons(order),
        "currencyCode": order.currency.code(),
        "formatPriceInfo": order.total().info(),
        "hiddenOrderId": false,
        "intentionCurrency": order.currency.code(),
        "moreItemText": "items",
        "orderDateText": order.placed.text(),
        "orderDateTitle": "Date",
        "orderDetailText": "Details",
        "orderDetailUrl": order.detail_url(),
        "orderId": order.id,
        "orderLineSize": order.lines.len(),
        "orderLines": lines,
        "sellerConnectUrl": "https://www.aliexpress.com/p/message/index.html",
        "showSelectBox": false,
        "statusText": order.status.text(),
        "statusTitle": "Status",
        "storeName": order.store.name,
        "storePageUrl": format!("//www.aliexpress.com/store/{}", order.store.id),
        "totalPriceText": order.total().text(),
        "totalPriceTitle": "Total",
        "utParams": {"args": {"orderId": order.id, "orderStatus": order.status.code().to_string()}},
    });
    // Two lists deep, as on the live site; that the amount has a key of its own as well is invented.
    if let (Some(case), Some(fields)) = (order.case, fields.as_object_mut()) {
        let amount = (case == Case::Refunded).then(|| order.total().text());
        let title =
            amount.as_ref().map_or_else(|| case.text().to_owned(), |amount| format!("{} {amount}", case.text()));
        let detail = json!({"title": title, "amount": amount});
        fields.insert("exposeInfo".to_owned(), json!({"itemList": [{"detailList": [detail]}]}));
    }
    fields
}

fn list_line(line: &Line) -> Value {
    json!({
        "currencyCode": line.price.currency.code(),
        "formatPriceInfo": line.price.info(),
        "itemDetailUrl": format!("//www.aliexpress.com/item/{}.html", line.product_id),
        "itemImgUrl": picture(line),
        "itemPriceText": line.price.text(),
        "itemTags": tags(line),
        "itemTitle": line.title,
        "orderLineId": line.id,
        "productId": line.product_id,
        "quantity": line.quantity,
        "skuAttrs": sku(line),
    })
}

fn list_buttons(order: &Order) -> Vec<Value> {
    let again = json!({"text": "Add to cart", "type": "REPURCHASE", "displayType": "default", "border": true});
    let remove = json!({"text": "Remove", "type": "DELETE", "displayType": "default", "border": true});
    match order.status {
        Status::AwaitingPayment => vec![json!({"text": "Pay now", "type": "PAY", "displayType": "primary"})],
        Status::AwaitingShipment => vec![track(order), again],
        Status::AwaitingDelivery => vec![confirm(), track(order)],
        _ => vec![again, remove],
    }
}
