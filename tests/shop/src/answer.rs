//! The JSON the pages are fed with, shaped as the live site's answers were captured: a flat map of components, each with
//! a tag. The site's own misspellings (`orderCreatTimeTile`) are kept, and so is its habit of writing order ids as
//! numbers on the detail page, which no browser reads exactly above 2^53.

use serde_json::{Map, Value, json};

use crate::{Case, Day, Event, Line, Order, Status, sample};

const SUCCESS: &str = "SUCCESS::调用成功";
const START: &str = "https://www.aliexpress.com/p/reverse-pages/start.html";

/// Answers one call. `page_size` is how many cards the list shows at a time.
pub(crate) fn answer(api: &str, data: &Value, orders: &[Order], page_size: usize, now_ms: i64) -> Value {
    let text = |key: &str| data.get(key).and_then(Value::as_str).unwrap_or_default();
    let order = |id: &str| orders.iter().find(|order| order.id == id);
    let line = |id: &str| orders.iter().find_map(|order| Some((order, order.lines.iter().find(|line| line.id == id)?)));
    let answer = match api {
        "mtop.aliexpress.trade.buyer.order.list" => Some(list(orders, &Asked::read(data), page_size)),
        // Asked with another key than this one, the live site says SUCCESS and nothing else.
        "mtop.aliexpress.trade.buyer.order.detail" => {
            Some(order(text("tradeOrderId")).map_or_else(|| json!({}), |order| detail(order, now_ms)))
        }
        "mtop.ae.ld.querydetail" => order(text("tradeOrderId")).map(tracking),
        "mtop.aliexpress.buyer.reverse.batch.initiateReverseRender" => {
            line(text("tradeOrderLineId")).map(|(order, line)| form(order, line))
        }
        "mtop.aliexpress.buyer.reverse.reverseOrderLineRenderForBuyer" => {
            line(text("tradeOrderLineId")).map(|(order, line)| case(order, line))
        }
        _ => None,
    };
    match answer {
        Some(data) => json!({"api": api, "data": data, "ret": [SUCCESS], "v": "1.0"}),
        None => json!({"api": api, "data": {}, "ret": ["FAIL_BIZ_NOT_FOUND::not in the sample shop"], "v": "1.0"}),
    }
}

/// Which part of the list is wanted. The first page is asked for by plain keys; a further one sends back the components
/// it was given, with the page number moved on.
struct Asked {
    page: usize,
    tab: String,
}

impl Asked {
    fn read(data: &Value) -> Asked {
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

fn list(orders: &[Order], asked: &Asked, page_size: usize) -> Value {
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
    // That there is an `exposeInfo` with a title is known; its other keys are not.
    if let (Some(case), Some(fields)) = (order.case, fields.as_object_mut()) {
        fields.insert("exposeInfo".to_owned(), json!({"title": case.text()}));
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

fn confirm() -> Value {
    json!({
        "displayType": "primary",
        "size": "default",
        "text": "Confirm received",
        "type": "CONFIRM_GOODS",
        "extMap": {
            "cancelText": "Cancel",
            "confirmText": "Confirm",
            "selectTip": "Please confirm your package was delivered and is in your possession. If you're satisfied, click \"Confirm\" to confirm receipt.",
            "title": "Item received confirmation",
        },
    })
}

fn track(order: &Order) -> Value {
    json!({"border": true, "displayType": "default", "href": order.tracking_url(), "text": "Track status", "type": "TRACKING"})
}

fn picture(line: &Line) -> String {
    format!("https://www.aliexpress.com/kf/{}_220x220.jpg", line.picture)
}

fn sku(line: &Line) -> Vec<Value> {
    line.sku.iter().map(|(name, text)| json!({"name": name, "text": text})).collect()
}

fn tags(line: &Line) -> Vec<Value> {
    let kind = |tag: &String| if tag == "Free returns" { "LOCAL_FREE_RETURN" } else { "DELIVERY_GUARANTEE" };
    let tag = |tag| json!({"type": kind(tag), "richText": format!("<font color=\"#009966\">{tag}</font>")});
    line.tags.iter().map(tag).collect()
}

/// The coupon of the delivery promise, in the order's own money.
fn late_coupon(order: &Order) -> &'static str {
    match order.currency {
        crate::Currency::USD => "$1.00",
        crate::Currency::EUR => "€1.00",
        crate::Currency::BRL => "R$5,00",
        crate::Currency::KRW => "₩1,300",
    }
}

/// The promise's sentences; the detail page joins them, the tracking page lists them.
fn promises(order: &Order, deadline: Day) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(eta) = order.eta {
        lines.push(format!("Apply for {} coupon code if delayed by {}", late_coupon(order), eta.text()));
    }
    lines.push(format!("Refund if no delivery before {}", deadline.text()));
    lines.push("Refund if items damaged".to_owned());
    lines.push("Refund if package lost".to_owned());
    lines
}

fn detail(order: &Order, now_ms: i64) -> Value {
    let mut parts = Map::new();
    let mut keys = Vec::new();
    let mut put = |tag: &str, id: &str, fields: Value| {
        let key = format!("{tag}_{id}");
        parts.insert(key.clone(), json!({"fields": fields, "tag": tag, "id": id}));
        keys.push(key);
    };
    // Every id was decimal digits when the sample made it; zero would show at once if that ever changed.
    let number: u64 = order.id.parse().unwrap_or_default();

    put(
        "detail_order_status_block",
        "111818",
        json!({
            "baseCurrency": "CNY",
            "buttonVOList": detail_buttons(order),
            "intentionCurrency": order.currency.code(),
            "orderId": number,
            "reminder": order.reminder.clone().unwrap_or_default(),
            "title": order.status.title(),
        }),
    );
    if let (Some(deadline), Some(eta), Some(paid)) = (order.deadline, order.eta, order.paid) {
        put(
            "detail_service_progress_bar",
            "202361",
            json!({
                "currentNode": 0,
                "nodes": [
                    {"text": "Paid", "time": paid.text()},
                    {"text": late_coupon(order), "time": eta.plus(2).text()},
                    {"text": "Refund", "time": deadline.text()},
                ],
                "text": format!(
                    "If delivered after {} you can collect a {} coupon after 48 hours of that date",
                    eta.text(), late_coupon(order)
                ),
                "title": "Fast delivery: active",
            }),
        );
        put(
            "detail_order_services",
            &format!("sv3-{}", order.id),
            json!({
                "data": [
                    {
                        "title": "Fast delivery",
                        "content": promises(order, deadline).join(" · "),
                        "helpUrl": "https://www.aliexpress.com/p/service-mindset/index.html?_immersiveMode=true&_fullscreenMode=yes",
                    },
                    {
                        "title": "Free returns",
                        "content": "Not satisfied with your order? Send it back within 15 days after delivery. The first return on each order is free (up to 5 times per month).",
                    },
                ],
                "styleType": "US",
                "title": "Service Commitment",
            }),
        );
    }
    put("detail_simple_order_info_component", "111820", info(order, number));
    put(
        "detail_product_block",
        "111822",
        json!({
            "productVOList": order.lines.iter().map(|line| product(order, line)).collect::<Vec<_>>(),
            "sellerVO": {
                "connectUrl": "//msg.aliexpress.com/msgDetail.htm",
                "sellerName": order.store.name,
                "storeUrl": format!("//www.aliexpress.com/store/{}", order.store.id),
            },
        }),
    );
    put("detail_order_price_block", "111823", prices(order));
    put("detail_tail_container", "109717", json!({"recommendScenario": "pcOrderDetail"}));
    parts.insert("detail_root_container_109716".to_owned(), root());
    json!({
        "data": parts,
        "global": {"curTime": now_ms, "orderStatus": order.status.code(), "pageTitle": "Order Detail"},
        "hierarchy": {"root": "detail_root_container_109716", "structure": {"detail_root_container_109716": keys}},
    })
}

fn root() -> Value {
    json!({
        "fields": {
            "canAddCart": true,
            "i18n": {
                "popup_order_confirm1": "Are you sure you want to confirm the receipt of your order?",
                "popup_order_confirm1_tips": "By clicking 'Confirm', you are confirming that you have received your full order in good condition. Aliexpress will release your payment to the seller.",
                "popup_order_confirm2": "Some items are still on the way.",
                "confirm_delivery": "Confirm received",
                "confirm_receipt": "Please select the items you've received",
                "copy_order_success": "Ref. Number",
                "connect_seller": "Contact seller",
                "reject_confirm_content": "Your order has been picked up by the courier company and can't be canceled at this time",
            },
        },
        "tag": "detail_root_container",
        "id": "109716",
    })
}

fn detail_buttons(order: &Order) -> Vec<Value> {
    let again =
        json!({"text": "Add to cart", "type": "REPURCHASE", "displayType": "default", "border": true, "size": "large"});
    let receipt = json!({"text": "Receipt", "type": "DOWNLOAD_RECEIPT", "size": "small", "href": "https://www.aliexpress.com/p/tax-ui/index.html"});
    match order.status {
        Status::AwaitingPayment => vec![json!({"text": "Pay now", "type": "PAY", "displayType": "primary"})],
        Status::AwaitingShipment => vec![track(order), again],
        Status::AwaitingDelivery => vec![confirm(), track(order), receipt],
        Status::Completed => vec![track(order), again, receipt],
        Status::Canceled | Status::Closed => vec![again],
    }
}

fn info(order: &Order, number: u64) -> Value {
    let [name, street, region, phone] = sample::PERSONAL;
    let mut fields = json!({
        "addressVO": {
            "contactName": name,
            "countryCode": "US",
            "detailAddress": street,
            "regionAddress": region,
            "fullPhoneNo": phone,
        },
        "orderCreatTimeTile": "Order placed on",
        "orderCreatTime": order.placed.text(),
        "orderIdTitle": "Ref. Number",
        "tradeOrderId": number,
    });
    let rows = [
        ("payTimeTitle", "Paid on", "payTime", order.paid),
        ("orderShipTimeTile", "Shipment completed on", "orderShipTime", order.shipped),
        ("orderEndTimeTile", "Order completed on", "orderEndTime", order.completed),
    ];
    if let Some(fields) = fields.as_object_mut() {
        for (title_key, title, key, day) in rows {
            if let Some(day) = day {
                fields.insert(title_key.to_owned(), title.into());
                fields.insert(key.to_owned(), day.text().into());
            }
        }
        if order.paid.is_some() {
            fields.insert("paymentMethodTitle".to_owned(), "Payment method".into());
            fields.insert("paymentMethod".to_owned(), "Credit/Debit card".into());
        }
    }
    fields
}

fn product(order: &Order, line: &Line) -> Value {
    let mut buttons = vec![json!({"text": "Add to cart", "type": "REPURCHASE_LINE"})];
    if line.can_dispute {
        // The captures had the query strings taken out: the line's id is what drivers of the form read from its URL, and
        // that the answer to the question travels as `isReceived` is assumed.
        let open = |received: &str, text: &str| {
            json!({
                "actionType": "OPEN_URL",
                "href": format!("{START}?tradeOrderLineId={}&isReceived={received}", line.id),
                "text": text,
            })
        };
        buttons.push(json!({
            "actionType": "ASYNC_CONFIRM",
            "border": true,
            "displayType": "default",
            "size": "large",
            "text": "Returns/refunds",
            "type": "OPEN_DISPUTE",
            "extMap": {
                "actionType": "REFUND_RETURN",
                "title": "Have you received your package?",
                "okButton": open("yes", "Yes"),
                "cancelButton": open("no", "No"),
            },
        }));
    }
    if let Some(case) = order.case {
        // The older page's words for it; the type is assumed.
        let text = if case == Case::InDispute { "Dispute in progress" } else { "Dispute Finished" };
        buttons.push(json!({
            "border": true,
            "text": text,
            "type": "VIEW_DISPUTE",
            "href": format!("{START}?tradeOrderLineId={0}&reverseOrderLineId={0}", line.id),
        }));
    }
    let mut fields = json!({
        "buttonVOS": buttons,
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
        "snapshotText": "Snapshot",
        "snapshotUrl": format!("https://www.aliexpress.com/p/order/snapshot.html?orderLineId={}", line.id),
    });
    if let (Some(eta), Some(fields)) = (order.eta, fields.as_object_mut()) {
        fields.insert(
            "etaAndTrack".to_owned(),
            json!({
                "deliveryDateChangeInfo": {
                    "button": {"text": "Got it "},
                    "changeReason": "The estimated delivery time is provided by the seller or delivery company",
                    "title": "Estimated delivery date",
                },
                "expectDeliveryDateTitle": format!("Estimated delivery date: {}", eta.text()),
            }),
        );
    }
    fields
}

fn prices(order: &Order) -> Value {
    let mut rows = vec![
        json!({"title": "Subtotal", "value": order.subtotal().text()}),
        json!({"hide": true, "title": "Shipping", "value": "Free shipping"}),
    ];
    if order.coupon.minor != 0 {
        rows.push(
            json!({"hide": true, "title": "Store Coupon", "value": order.coupon.text(), "valueColor": "#ff472e"}),
        );
    }
    let total = order.total();
    json!({
        "priceDetails": rows,
        "totalPrice": {
            "currencyCode": order.currency.code(),
            "formatPriceInfo": total.info(),
            "title": "Total",
            "value": total.text(),
        },
    })
}

fn tracking(order: &Order) -> Value {
    let events: Vec<Value> = order.events.iter().map(tracking_event).collect();
    let packages: Vec<Value> = order
        .lines
        .iter()
        .map(|line| {
            json!({
                "count": line.quantity,
                "itemId": line.product_id.parse::<u64>().unwrap_or_default(),
                "itemTitle": line.title,
                "skuDesc": line.sku.iter().map(|(name, value)| format!("{name}:{value}")).collect::<Vec<_>>().join(";"),
            })
        })
        .collect();
    let suffix = order.id.get(8..).unwrap_or_default();
    let mut module = json!({
        "isTrackingV2": true,
        "trackingDetailLineList": [{
            "detailList": events,
            "displayQuantity": order.lines.len(),
            "etaInfo": arrival(order),
            "logisticsCarrierName": "AliExpress standard shipping",
            "logisticsCpInfo": {"cpName": "Example Post", "cpWebSiteUrl": "https://post.example/"},
            "mailNo": format!("EX{suffix}ZZ"),
            "originMailNo": format!("LP00{suffix}00"),
            "packageItemList": packages,
            "targetItemPkg": false,
        }],
    });
    if let (Some(deadline), Some(module)) = (order.tracking_deadline, module.as_object_mut()) {
        module.insert(
            "fastDeliveryInfoDTO".to_owned(),
            json!({"fdTitle": "Fast delivery", "fdStatusDesc": "Protection ", "fdContentList": promises(order, deadline)}),
        );
    }
    json!({"module": module, "result": true})
}

fn tracking_event(event: &Event) -> Value {
    let mut fields = json!({
        "time": event.at,
        "timeText": crate::day::stamp(event.at),
        "trackingName": event.name,
        "trackingDetailDesc": event.text,
        "trackingPrimaryCode": event.code,
        "trackingSecondCode": event.code,
    });
    if let (false, Some(fields)) = (event.stage.is_empty(), fields.as_object_mut()) {
        fields.insert("fulfillStage".to_owned(), event.stage.clone().into());
    }
    fields
}

/// The site's own spelling of the scene is `FULFILLLMENT`.
fn arrival(order: &Order) -> Value {
    let signed = order.events.iter().find(|event| event.code == "AE_GTMS_SIGNED");
    match (signed, order.eta) {
        (Some(event), _) => json!({
            "beginEtaTime": event.at,
            "endEtaTime": event.at,
            "etaSceneCode": "REAL_DELIVERY",
            "etaTimeText": Day::at(event.at).short(),
            "etaTitleRichText": format!("<span style=\"color: #191919;\"><strong>Delivered：{}</strong></span>", Day::at(event.at).short()),
            "tipsTitle": "What does 'Delivery time' mean?",
        }),
        (None, Some(eta)) => json!({
            "beginEtaTime": eta.plus(-5).start_ms(),
            "endEtaTime": eta.start_ms(),
            "etaSceneCode": "FULFILLLMENT_PROMISE_ETA",
            "etaTimeText": eta.plus(-5).range(eta),
            "tipsTitle": "What does 'Delivery time' mean?",
        }),
        (None, None) => json!({}),
    }
}

/// What the form is drawn from. No capture of this answer exists anywhere, so its shape is invented throughout, and
/// only the not-received reasons are words that the live site was seen to use.
fn form(order: &Order, line: &Line) -> Value {
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

fn case(order: &Order, line: &Line) -> Value {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample_orders;

    const NOW: i64 = 1_795_435_200_000;

    fn ask(api: &str, data: Value) -> Value {
        answer(api, &data, &sample_orders(NOW), 10, NOW)
    }

    fn order(role: &str) -> Order {
        sample_orders(NOW).into_iter().find(|order| order.role == role).unwrap_or_else(|| sample_orders(NOW).remove(0))
    }

    fn fields(answer: &Value, tag: &str) -> Value {
        let parts = answer.pointer("/data/data").and_then(Value::as_object).cloned().unwrap_or_default();
        let found = parts.into_iter().find(|(_, part)| part.get("tag").and_then(Value::as_str) == Some(tag));
        found.and_then(|(_, part)| part.get("fields").cloned()).unwrap_or_default()
    }

    /// Says which of the captured keys are missing.
    fn missing(value: &Value, keys: &str) -> Vec<String> {
        keys.split_whitespace().filter(|key| value.get(key).is_none()).map(str::to_owned).collect()
    }

    const LIST: &str = "mtop.aliexpress.trade.buyer.order.list";
    const DETAIL: &str = "mtop.aliexpress.trade.buyer.order.detail";

    #[test]
    fn a_list_answer_has_the_captured_keys() {
        let answer = ask(LIST, json!({"statusTab": "all", "renderType": "init"}));
        assert_eq!(answer.pointer("/ret/0"), Some(&json!(SUCCESS)));
        let body = fields(&answer, "pc_om_list_body");
        assert_eq!(missing(&body, "hasMore hasMoreText mergePayLimit pageIndex pageSize"), Vec::<String>::new());
        let card = fields(&answer, "pc_om_list_order");
        let keys = "baseCurrency buttons currencyCode formatPriceInfo hiddenOrderId intentionCurrency orderDateText \
            orderDateTitle orderDetailText orderDetailUrl orderId orderLineSize orderLines sellerConnectUrl showSelectBox \
            statusText statusTitle storeName storePageUrl totalPriceText totalPriceTitle utParams";
        assert_eq!(missing(&card, keys), Vec::<String>::new());
        let line = card.pointer("/orderLines/0").cloned().unwrap_or_default();
        let keys = "currencyCode formatPriceInfo itemDetailUrl itemPriceText itemTags itemTitle orderLineId productId quantity skuAttrs";
        assert_eq!(missing(&line, keys), Vec::<String>::new());
    }

    #[test]
    fn a_list_answer_never_holds_a_deadline() {
        let answer = ask(LIST, json!({"statusTab": "shipped"}));
        // The one title that says so on purpose stands on this tab's second page.
        assert_eq!(answer.to_string().matches("Refund if no delivery").count(), 0);
    }

    #[test]
    fn a_further_page_is_asked_for_with_the_components_it_came_from() {
        let part = json!({"x": {"tag": "pc_om_list_body", "fields": {"pageIndex": 3}}}).to_string();
        let answer = ask(LIST, json!({"params": json!({"data": part}).to_string()}));
        let shown =
            answer.pointer("/data/hierarchy/structure/pc_om_list_body_109702").and_then(Value::as_array).map(Vec::len);
        assert_eq!(shown, Some(sample_orders(NOW).len() - 20));
        assert_eq!(fields(&answer, "pc_om_list_body").get("hasMore"), Some(&json!(false)));
    }

    #[test]
    fn a_detail_answer_writes_ids_as_numbers_and_the_deadline_as_a_sentence() {
        let order = order("inexact-id");
        let answer = ask(DETAIL, json!({"tradeOrderId": order.id}));
        let status = fields(&answer, "detail_order_status_block");
        assert_eq!(
            missing(&status, "baseCurrency buttonVOList intentionCurrency orderId reminder title"),
            Vec::<String>::new()
        );
        assert!(answer.to_string().contains(&format!("\"orderId\":{}", sample::INEXACT_ID)));
        let info = fields(&answer, "detail_simple_order_info_component");
        let keys = "addressVO orderCreatTimeTile orderCreatTime payTimeTitle payTime orderShipTimeTile orderShipTime \
            orderIdTitle tradeOrderId paymentMethodTitle paymentMethod";
        assert_eq!(missing(&info, keys), Vec::<String>::new());
        let promise = fields(&answer, "detail_order_services").pointer("/data/0/content").cloned().unwrap_or_default();
        let day = order.deadline.map(Day::text).unwrap_or_default();
        assert!(promise.to_string().contains(&format!("Refund if no delivery before {day} · Refund if items damaged")));
        assert_eq!(answer.pointer("/data/global/orderStatus"), Some(&json!(8)));
    }

    #[test]
    fn a_line_that_can_be_disputed_has_the_captured_button() {
        let order = order("three-lines-one-button");
        let answer = ask(DETAIL, json!({"tradeOrderId": order.id}));
        let lines = fields(&answer, "detail_product_block").get("productVOList").cloned().unwrap_or_default();
        let has = |index: usize| lines.get(index).map(Value::to_string).unwrap_or_default().contains("OPEN_DISPUTE");
        assert_eq!([has(0), has(1), has(2)], [false, true, false]);
        let button = lines.pointer("/1/buttonVOS/1").cloned().unwrap_or_default();
        assert_eq!(missing(&button, "actionType border displayType size text type extMap"), Vec::<String>::new());
    }

    #[test]
    fn asked_with_the_wrong_key_a_detail_is_an_empty_success() {
        let answer = ask(DETAIL, json!({"orderId": order("far").id}));
        assert_eq!((answer.pointer("/ret/0"), answer.get("data")), (Some(&json!(SUCCESS)), Some(&json!({}))));
    }

    #[test]
    fn tracking_may_put_the_same_deadline_a_day_earlier() {
        let order = order("two-dates");
        let answer = ask("mtop.ae.ld.querydetail", json!({"tradeOrderId": order.id}));
        let module = answer.pointer("/data/module").cloned().unwrap_or_default();
        let earlier = order.deadline.map(|day| day.plus(-1).text()).unwrap_or_default();
        assert!(
            module
                .pointer("/fastDeliveryInfoDTO/fdContentList/1")
                .cloned()
                .unwrap_or_default()
                .to_string()
                .contains(&earlier)
        );
        let parcel = module.pointer("/trackingDetailLineList/0").cloned().unwrap_or_default();
        let keys = "detailList displayQuantity etaInfo logisticsCarrierName logisticsCpInfo mailNo originMailNo packageItemList targetItemPkg";
        assert_eq!(missing(&parcel, keys), Vec::<String>::new());
    }

    #[test]
    fn the_form_asks_for_no_more_than_was_paid() {
        let order = order("closing-in-hours");
        let line = order.lines.first().map(|line| line.id.clone()).unwrap_or_default();
        let answer =
            ask("mtop.aliexpress.buyer.reverse.batch.initiateReverseRender", json!({"tradeOrderLineId": line}));
        assert_eq!(answer.pointer("/data/module/maxRefund/text"), Some(&json!("US $18.75")));
    }
}
