//! The parcel's story, and the promise once more, at times with another date.

use serde_json::{Value, json};

use super::promises;
use crate::{Day, Event, Order};

pub(super) fn tracking(order: &Order) -> Value {
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
