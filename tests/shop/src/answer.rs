//! The JSON the pages are fed with, shaped as the live site's answers were captured: a flat map of components, each with
//! a tag, and the numbers behind the keys as they happened to be that day. Readers must go by the tags.

mod detail;
mod form;
mod list;
mod refunds;
mod tracking;

use serde_json::{Value, json};

use crate::{Currency, Day, Line, Order};

const SUCCESS: &str = "SUCCESS::调用成功";
const START: &str = "https://www.aliexpress.com/p/reverse-pages/start.html";

/// Answers one call. `page_size` is how many cards the list shows at a time.
/// `zoned` is the second form of a parcel's times.
pub(crate) fn answer(api: &str, data: &Value, orders: &[Order], page_size: usize, now_ms: i64, zoned: bool) -> Value {
    let text = |key: &str| data.get(key).and_then(Value::as_str).unwrap_or_default();
    let order = |id: &str| orders.iter().find(|order| order.id == id);
    let line = |id: &str| orders.iter().find_map(|order| Some((order, order.lines.iter().find(|line| line.id == id)?)));
    let answer = match api {
        "mtop.aliexpress.trade.buyer.order.list" => Some(list::list(orders, &list::Asked::read(data), page_size)),
        // Asked with another key than this one, the live site says SUCCESS and nothing else.
        "mtop.aliexpress.trade.buyer.order.detail" => {
            Some(order(text("tradeOrderId")).map_or_else(|| json!({}), |order| detail::detail(order, now_ms)))
        }
        "mtop.aliexpress.buyer.reverse.queryReverseOrderPageListForBuyer" => Some(refunds::refunds(orders, now_ms)),
        "mtop.ae.ld.querydetail" => order(text("tradeOrderId")).map(|order| tracking::tracking(order, zoned)),
        "mtop.aliexpress.buyer.reverse.batch.initiateReverseRender" => {
            line(text("tradeOrderLineId")).map(|(order, line)| form::form(order, line))
        }
        "mtop.aliexpress.buyer.reverse.reverseOrderLineRenderForBuyer" => {
            line(text("tradeOrderLineId")).map(|(order, line)| form::case(order, line))
        }
        _ => None,
    };
    match answer {
        Some(data) => json!({"api": api, "data": data, "ret": [SUCCESS], "v": "1.0"}),
        None => json!({"api": api, "data": {}, "ret": ["FAIL_BIZ_NOT_FOUND::not in the sample shop"], "v": "1.0"}),
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
        Currency::USD => "$1.00",
        Currency::EUR => "€1.00",
        Currency::BRL => "R$5,00",
        Currency::KRW => "₩1,300",
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{sample, sample_orders};

    const NOW: i64 = 1_795_435_200_000;

    fn ask(api: &str, data: Value) -> Value {
        answer(api, &data, &sample_orders(NOW), 10, NOW, false)
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
    fn a_refund_on_the_list_stands_two_lists_deep_with_its_amount() {
        let orders: Vec<Order> = sample_orders(NOW).into_iter().filter(|order| order.role == "refunded").collect();
        let answer = answer(LIST, &json!({}), &orders, 10, NOW, false);
        let card = fields(&answer, "pc_om_list_order");
        let title = card.pointer("/exposeInfo/itemList/0/detailList/0/title").and_then(Value::as_str);
        assert_eq!(title, Some("Refund complete R$11,70"));
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
