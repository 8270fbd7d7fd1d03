//! The parcel's story, and the promise once more, at times with another date.

use serde_json::{Value, json};

use super::promises;
use crate::{Day, Event, Line, Order};

pub(super) fn tracking(order: &Order, zoned: bool) -> Value {
    let parcels = [(false, &order.events, "ZZ"), (true, &order.second_parcel, "YY")];
    let parcels = parcels.into_iter().filter(|(apart, ..)| order.lines.iter().any(|line| line.apart == *apart));
    let parcels: Vec<Value> =
        parcels.map(|(apart, events, suffix)| parcel(order, apart, events, suffix, zoned)).collect();
    let mut module = json!({"isTrackingV2": true, "trackingDetailLineList": parcels});
    if let (Some(deadline), Some(module)) = (order.tracking_deadline, module.as_object_mut()) {
        module.insert(
            "fastDeliveryInfoDTO".to_owned(),
            json!({"fdTitle": "Fast delivery", "fdStatusDesc": "Protection ", "fdContentList": promises(order, deadline)}),
        );
    }
    // Nothing of this may ever be read: it is there because the live answer has it.
    let [name, street, _, phone] = crate::PERSONAL;
    if let Some(module) = module.as_object_mut() {
        module.insert(
            "logisticsReceiverInfo".to_owned(),
            json!({"receiverName": name, "receiverAddress": street, "receiverPhone": phone}),
        );
    }
    json!({"module": module, "result": true})
}

fn parcel(order: &Order, apart: bool, events: &[Event], suffix: &str, zoned: bool) -> Value {
    let lines: Vec<&Line> = order.lines.iter().filter(|line| line.apart == apart).collect();
    let packages: Vec<Value> = lines
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
    let number = order.id.get(8..).unwrap_or_default();
    json!({
        "detailList": events.iter().map(|event| tracking_event(event, zoned)).collect::<Vec<_>>(),
        "displayQuantity": lines.len(),
        "etaInfo": arrival(order, events),
        "logisticsCarrierName": "AliExpress standard shipping",
        "logisticsCpInfo": {"cpName": "Example Post", "cpWebSiteUrl": "https://post.example/"},
        "mailNo": format!("EX{number}{suffix}"),
        "originMailNo": format!("LP00{number}00"),
        "packageItemList": packages,
        "targetItemPkg": false,
    })
}

fn tracking_event(event: &Event, zoned: bool) -> Value {
    let text = if zoned { crate::day::zoned_stamp(event.at) } else { crate::day::stamp(event.at) };
    let mut fields = json!({
        "time": event.at,
        "timeText": text,
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
fn arrival(order: &Order, events: &[Event]) -> Value {
    let signed = events.iter().find(|event| event.code == "AE_GTMS_SIGNED");
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
