//! What today's pages are fed with: the shape and the names of real answers, the values invented.

use serde_json::{Map, Value, json};

use crate::page::{Made, Promises, dispute_truth, parcels, want_dispute, want_paid_back, want_status, want_tracks};
use crate::story::{Item, Story, fold, number};
use crate::table::Amount;
use crate::words::Spoken;
use crate::{Expected, Place, Reach, Scene};

/// The order list: the order, and two older ones around it.
pub(crate) fn list(scene: &mut Scene<'_>, story: &Story<'_>) -> Made {
    list_of(scene, story, &[Some("older"), None, Some("oldest")])
}

/// A list of cards: the story's own, or of an older order.
pub(crate) fn list_of(scene: &mut Scene<'_>, story: &Story<'_>, cards: &[Option<&'static str>]) -> Made {
    let mut components = Map::new();
    let mut orders = Vec::new();
    let mut keys = Vec::new();
    components.insert(
        "pc_om_list_header_110551".to_owned(),
        json!({"tag": "pc_om_list_header", "id": "110551", "fields": {"pageTitle": scene.words.word(), "searchTimeTitle": scene.words.phrase(2)}}),
    );
    for (n, older) in cards.iter().copied().enumerate() {
        // The story's own order has one card on a page; on a long list the others are its like.
        let is_first = older.is_none() && cards.iter().take(n).all(Option::is_some);
        let id = if is_first { story.id.clone() } else { number(scene.rng, "30") };
        let (fields, order) = card(scene, story, &id, older);
        let key = format!("pc_om_list_order_{id}");
        components.insert(
            key.clone(),
            json!({"tag": "pc_om_list_order", "id": id, "fields": fields, "type": "dinamicx$550"}),
        );
        keys.push(key);
        orders.push(order);
    }
    let data = json!({"data": components, "hierarchy": {"structure": {"pc_om_list_body_109702": keys}}});
    let url = format!("{}/p/order/index.html", scene.host());
    (url, answer("mtop.aliexpress.trade.buyer.order.list", data), orders)
}

fn card(scene: &mut Scene<'_>, story: &Story<'_>, id: &str, older: Option<&'static str>) -> (Value, Expected) {
    let is_own = older.is_none();
    let placed = older.unwrap_or("placed");
    let status = if is_own { story.status() } else { "completed" };
    let said = scene.words.say(&format!("status {status}"));
    let dispute = story.dispute().filter(|_| is_own);
    let exposed = dispute.map(|dispute| (dispute, scene.words.say(&format!("dispute {dispute}"))));
    let code = if is_own { story.code(scene.rng) } else { 9 };
    let (words, code) = swapped(scene, status, &said.text, code);
    let mut order = if is_own {
        story.expected(Reach::One)
    } else {
        Expected { id: id.to_owned(), reach: Reach::One, lines: Vec::new(), wants: Vec::new() }
    };
    let known = Spoken { text: String::new(), observed: said.observed || is_known(&words, &code) };
    want_status(&mut order, status, &known, exposed.as_ref());
    let paid_back = want_paid_back(scene, story, &mut order, exposed.as_ref(), story.counts(Amount::First));
    want_dispute(&mut order, exposed.as_ref().map(|(dispute, words)| (*dispute, words.text.as_str())));
    order.want_shown("placed", Place::Any, [story.iso(placed)], scene.reads(story));
    order.want("store", Place::Any, [fold(&story.store)], Reach::One);
    // What came to nothing has no total, and no currency but its lines'.
    let has_total = status != "cancelled";
    if has_total {
        order.want("total", Place::Any, [story.purse.truth(Amount::Total)], Reach::One);
    }
    let mut lines = Vec::new();
    if is_own {
        story.want_items(&mut order, |_| Reach::One);
        require(&mut order, "line_id");
        for item in &story.items {
            let mut line = product(story, item);
            if let Some(line) = line.as_object_mut() {
                let coupon = format!(
                    "<span style=\"color:#009966\">{} {}</span>",
                    story.purse.text(Amount::Coupon),
                    scene.words.word()
                );
                line.insert("itemExtraInfo".to_owned(), coupon.into());
            }
            lines.push(line);
        }
    }
    let buttons: &[(&str, &str)] = match status {
        "awaiting-delivery" => &[("CONFIRM_GOODS", "button confirm"), ("TRACKING", "button track")],
        "completed" => &[("REPURCHASE", "button cart"), ("DELETE", "button remove")],
        _ => &[("DELETE", "button remove")],
    };
    let buttons: Vec<Value> =
        buttons.iter().map(|(code, role)| json!({"type": code, "text": scene.words.text(role)})).collect();
    let mut fields = json!({
        "orderId": id,
        "orderDateText": story.day(placed),
        "orderDateTitle": scene.words.text("label placed list"),
        "statusText": words,
        "storeName": story.store,
        "storePageUrl": "//www.aliexpress.com/store/1100000001",
        "orderDetailUrl": format!("https://www.aliexpress.com/p/order/detail.html?orderId={id}"),
        "totalPriceText": story.purse.text(Amount::Total),
        "totalPriceTitle": scene.words.text("label total"),
        "formatPriceInfo": parts(story, Amount::Total),
        "currencyCode": story.purse.currency,
        "orderLineSize": lines.len(),
        "orderLines": lines,
        "buttons": buttons,
        "utParams": {"args": {"orderId": id, "orderStatus": code}},
    });
    let mut fields = fields.as_object_mut().map(std::mem::take).unwrap_or_default();
    if !has_total {
        for name in ["totalPriceText", "formatPriceInfo", "currencyCode"] {
            fields.remove(name);
        }
    }
    if let Some((_, said)) = &exposed {
        let between = if scene.rng.bool() { " " } else { "" };
        let title = paid_back.map_or_else(|| said.text.clone(), |text| format!("{}{between}{text}", said.text));
        let nested = scene.rng.u8(0..4) > 0;
        let exposed =
            if nested { json!({"itemList": [{"detailList": [{"title": title}]}]}) } else { json!({"title": title}) };
        fields.insert("exposeInfo".to_owned(), exposed);
    } else if scene.rng.bool() {
        fields.insert("exposeInfo".to_owned(), json!({"itemList": []}));
    }
    let fields = Value::Object(fields);
    (fields, order)
}

/// A status as words and as a code, each at times in the other's place: so the site has sent them.
fn swapped(scene: &mut Scene<'_>, status: &str, words: &str, code: u32) -> (String, String) {
    let raw = match status {
        "awaiting-payment" => "PLACE_ORDER_SUCCESS",
        "awaiting-shipment" => "WAIT_SELLER_SEND_GOODS",
        "awaiting-delivery" => "WAIT_BUYER_ACCEPT_GOODS",
        "completed" => "FINISH",
        _ => return (words.to_owned(), code.to_string()),
    };
    match scene.rng.u8(0..6) {
        0 => (raw.to_owned(), code.to_string()),
        1 => (words.to_owned(), raw.to_owned()),
        2 => (raw.to_lowercase(), words.to_owned()),
        _ => (words.to_owned(), code.to_string()),
    }
}

/// Whether one of the two is a code that was seen.
fn is_known(words: &str, code: &str) -> bool {
    let is_raw = |text: &str| text.contains('_') || text.eq_ignore_ascii_case("finish");
    is_raw(words) || is_raw(code) || matches!(code, "8" | "9")
}

fn require(order: &mut Expected, field: &str) {
    order.wants.iter_mut().filter(|want| want.field == field).for_each(|want| want.reach = Reach::One);
}

fn product(story: &Story<'_>, item: &Item) -> Value {
    let variants: Vec<Value> = item.variant.iter().map(|text| json!({"name": "Option", "text": text})).collect();
    json!({
        "orderLineId": item.id,
        "productId": item.product,
        "itemTitle": item.title,
        "itemDetailUrl": format!("//www.aliexpress.com/item/{}.html", item.product),
        "itemPriceText": story.purse.text(item.price),
        "formatPriceInfo": parts(story, item.price),
        "currencyCode": story.purse.currency,
        "quantity": item.quantity,
        "skuAttrs": variants,
    })
}

fn parts(story: &Story<'_>, amount: Amount) -> String {
    let (major, minor) = story.purse.parts(amount);
    format!("{}|{major}|{minor}", story.purse.text(amount))
}

/// One order's own page.
pub(crate) fn detail(scene: &mut Scene<'_>, story: &Story<'_>) -> Made {
    let mut order = story.expected(Reach::One);
    let code = story.code(scene.rng);
    let said = scene.words.say(&format!("status {}", story.status()));
    let (words, code) = swapped(scene, story.status(), &said.text, code);
    let known = Spoken { text: String::new(), observed: said.observed || is_known(&words, &code) };
    let exposed = story.dispute().map(|dispute| (dispute, Spoken { text: String::new(), observed: false }));
    want_status(&mut order, story.status(), &known, exposed.as_ref());
    order.want("store", Place::Any, [fold(&story.store)], Reach::One);
    order.want("total", Place::Any, [story.purse.truth(Amount::Total)], Reach::One);
    order.want("country", Place::Any, ["BR".to_owned()], Reach::One);
    story.want_items(&mut order, |_| Reach::One);
    require(&mut order, "line_id");

    let reads = scene.reads(story);
    let mut info = json!({
        "addressVO": {"contactName": scene.words.phrase(2), "countryCode": "BR", "detailAddress": scene.words.phrase(3), "fullPhoneNo": "+99 555 0100"},
        "orderIdTitle": scene.words.text("label id"),
        "tradeOrderId": story.id.parse::<u64>().unwrap_or_default(),
        "paymentMethodTitle": scene.words.text("label payment"),
        "paymentMethod": scene.words.word(),
    });
    let days = [
        ("placed", "orderCreatTime", "orderCreatTimeTile", true),
        ("paid", "payTime", "payTimeTitle", story.is_paid()),
        ("shipped", "orderShipTime", "orderShipTimeTile", story.is_shipped()),
        ("completed", "orderEndTime", "orderEndTimeTile", story.is_completed()),
    ];
    if let Some(info) = info.as_object_mut() {
        for (field, name, title, _) in days.into_iter().filter(|(_, _, _, is_there)| *is_there) {
            info.insert(name.to_owned(), story.day(field).into());
            info.insert(title.to_owned(), scene.words.text(&format!("label {field}")).into());
            order.want_shown(field, Place::Any, [story.iso(field)], reads);
        }
    }
    let promises = Promises::draw(scene, story);
    promises.want(scene, story, &mut order, true);
    let pairs = |pairs: &[(String, String)], names: [&str; 2]| -> Vec<Value> {
        pairs.iter().map(|(first, second)| json!({names[0]: first, names[1]: second})).collect()
    };
    let products: Vec<Value> = story.items.iter().enumerate().map(|(n, item)| {
        let mut line = product(story, item);
        let mut buttons = vec![json!({"type": "REPURCHASE_LINE", "text": scene.words.text("button cart")})];
        if item.can_dispute {
            buttons.push(json!({"type": "OPEN_DISPUTE", "actionType": "ASYNC_CONFIRM", "text": scene.words.text("button dispute")}));
        }
        if item.disputed {
            buttons.push(json!({"type": "X9_UNSEEN", "text": scene.words.text("button disputed")}));
        }
        // Beside a code nobody has observed, the one looked for is not surely absent.
        let reach = if item.disputed { Reach::May } else { Reach::One };
        order.want("can_dispute", Place::Line(n), [item.can_dispute.to_string()], reach);
        if let Some(line) = line.as_object_mut() {
            line.insert("buttonVOS".to_owned(), buttons.into());
            if story.is_shipped() && !item.arrived {
                order.want_shown("estimated_delivery", Place::Line(n), [story.iso(item.eta)], reads);
                let text = format!("{}: {}", scene.words.text("label eta"), story.day(item.eta));
                line.insert("etaAndTrack".to_owned(), json!({"expectDeliveryDateTitle": text}));
            }
        }
        line
    }).collect();
    let component = |tag: &str, number: u32, fields: Value| {
        (format!("{tag}_{number}"), json!({"tag": tag, "id": number.to_string(), "fields": fields}))
    };
    let mut components = vec![
        component(
            "detail_order_status_block",
            1,
            json!({"title": words, "reminder": promises.reminder, "orderId": story.id.parse::<u64>().unwrap_or_default(), "buttonVOList": []}),
        ),
        component("detail_simple_order_info_component", 4, info),
        component(
            "detail_product_block",
            5,
            json!({"productVOList": products, "sellerVO": {"sellerName": story.store}}),
        ),
        component(
            "detail_order_price_block",
            6,
            json!({
                "priceDetails": [
                    {"title": scene.words.text("label subtotal"), "value": story.purse.text(Amount::Second)},
                    {"title": scene.words.text("label tax"), "value": story.purse.text(Amount::Tax)},
                ],
                "totalPrice": {"title": scene.words.text("label total"), "value": story.purse.text(Amount::Total), "formatPriceInfo": parts(story, Amount::Total), "currencyCode": story.purse.currency},
            }),
        ),
    ];
    if !promises.nodes.is_empty() {
        components.push(component("detail_service_progress_bar", 2, json!({
            "currentNode": 0, "title": promises.title, "text": promises.note, "nodes": pairs(&promises.nodes, ["text", "time"]),
        })));
    }
    if !promises.services.is_empty() {
        components.push(component(
            if scene.rng.bool() { "detail_order_services" } else { "detail_order_services_sv3" },
            3,
            json!({
                "title": scene.words.phrase(2), "data": pairs(&promises.services, ["title", "content"]),
            }),
        ));
    }
    let components: Map<String, Value> = components.into_iter().collect();
    let data = json!({"data": components, "global": {"orderStatus": code, "pageTitle": scene.words.phrase(2)}});
    let url = format!("{}/p/order/detail.html?orderId={}", scene.host(), story.id);
    (url, answer("mtop.aliexpress.trade.buyer.order.detail", data), vec![order])
}

/// The words of a time that contradict themselves, beside which the instant decides: another day, on this day's weekday.
fn odd_time(story: &Story<'_>, day: &str) -> String {
    let (own, other) = (story.sheet.track(story.table, day), story.sheet.track(story.table, "eta"));
    match (own.split_once('|'), other.split_once('|')) {
        (Some((weekday, _)), Some((others, rest))) if weekday != others => format!("{weekday}|{rest}"),
        _ => own.to_owned(),
    }
}

/// The parcels' way.
pub(crate) fn tracking(scene: &mut Scene<'_>, story: &Story<'_>) -> Made {
    let mut order = story.expected(Reach::May);
    let reads = scene.reads(story);
    let all = parcels(scene, story);
    want_tracks(&mut order, &all, Reach::One);
    if story.is_promised() {
        order.reach = Reach::One;
    }
    for event in ["placed", "paid", "shipped"] {
        order.want(event, Place::Any, [story.iso(event)], Reach::May);
    }
    let whole = all.len() == 1;
    let parcels: Vec<Value> = all.iter().map(|parcel| {
        for n in &parcel.items {
            let place = Place::Line(*n);
            if let Some(item) = story.items.get(*n) {
                order.want("product", place, [item.product.clone()], Reach::May);
                order.want("title", place, [fold(&item.title)], Reach::May);
                order.want("quantity", place, [item.quantity.to_string()], Reach::May);
                order.want("variant", place, [fold(&item.variant.join(", "))], Reach::May);
            }
            if !parcel.arrived {
                let eta = story.items.get(*n).map_or("eta", |item| item.eta);
                order.want("estimated_delivery", if whole { Place::Any } else { place }, [story.iso(eta)], Reach::May);
            }
        }
        if parcel.arrived {
            let place = if whole { Place::Any } else { Place::Line(parcel.items.first().copied().unwrap_or_default()) };
            // The instant and the words without a year stand side by side.
            order.want("delivered", place, [story.iso("delivered")], Reach::One);
        }
        let events: Vec<Value> = parcel.events.iter().map(|event| {
            let mut fields = json!({
                "time": if scene.rng.bool() { json!(evening(story, event.day)) } else { evening(story, event.day).to_string().into() },
                "timeText": if scene.rng.u8(0..4) == 0 { odd_time(story, event.day) } else { story.sheet.track(story.table, event.day).to_owned() },
                "trackingName": event.name,
                "trackingDetailDesc": event.text,
                "trackingPrimaryCode": if scene.rng.u8(0..4) == 0 { "AE_X9_UNSEEN" } else { event.code },
                "trackingSecondCode": event.code,
            });
            if let (false, Some(fields)) = (event.stage.is_empty(), fields.as_object_mut()) {
                fields.insert("fulfillStage".to_owned(), event.stage.into());
            }
            fields
        }).collect();
        let items: Vec<Value> = parcel.items.iter().filter_map(|n| story.items.get(*n)).map(|item| {
            json!({"itemId": item.product.parse::<u64>().unwrap_or_default(), "itemTitle": item.title, "count": item.quantity})
        }).collect();
        let eta_event = parcel.items.first().and_then(|n| story.items.get(*n)).map_or("eta", |item| item.eta);
        let eta = if parcel.arrived {
            json!({"etaSceneCode": "REAL_DELIVERY", "beginEtaTime": evening(story, "delivered"), "endEtaTime": evening(story, "delivered"), "etaTimeText": story.sheet.track(story.table, "delivered")})
        } else {
            json!({"etaSceneCode": "FULFILLLMENT_PROMISE_ETA", "beginEtaTime": evening(story, "delivered"), "endEtaTime": evening(story, eta_event), "etaTimeText": scene.words.word()})
        };
        json!({
            "mailNo": parcel.number, "originMailNo": parcel.number, "logisticsCarrierName": scene.words.word(),
            "logisticsCpInfo": {"cpName": scene.words.word()}, "etaInfo": eta, "detailList": events, "packageItemList": items,
        })
    }).collect();
    let mut module = json!({"trackingDetailLineList": parcels});
    if let (true, Some(module)) = (story.is_promised(), module.as_object_mut()) {
        let (day, coupon) = (story.day("earlier"), story.purse.text(Amount::Coupon));
        let (promise, is_real) = scene.words.refund(day);
        let delayed = format!("{coupon} {}", scene.words.clause(story.day("eta")));
        let reach = if is_real { reads } else { Reach::May };
        order.want_shown("delivery_deadline", Place::Any, [story.iso("earlier")], reach);
        order.want("delay_coupon", Place::Any, [story.iso("eta")], Reach::May);
        module.insert(
            "fastDeliveryInfoDTO".to_owned(),
            json!({"fdTitle": scene.words.phrase(2), "fdContentList": [delayed, promise, scene.words.phrase(3)]}),
        );
    }
    let url = format!("{}/p/tracking/index.html?_addShare=no&_login=yes&tradeOrderId={}", scene.host(), story.id);
    (url, answer("mtop.ae.ld.querydetail", json!({"module": module})), vec![order])
}

/// 18:39 of a day in a zone seven hours behind UTC: in UTC it is the next day already.
fn evening(story: &Story<'_>, event: &str) -> i64 {
    story.sheet.ms(story.table, event) + (18 * 60 + 39 + 7 * 60) * 60_000
}

/// Refunds and disputes.
pub(crate) fn refunds(scene: &mut Scene<'_>, story: &Story<'_>) -> Made {
    let mut orders = Vec::new();
    let mut items = Vec::new();
    for item in story.items.iter().filter(|item| item.disputed) {
        let mut order = story.expected(Reach::One);
        let line = Place::Line(0);
        // The list's filter counts 2 as under way, 3 as awaiting the return and 4 as over; rows that are over have a 4.
        let is_over = story.dispute() == Some("refunded");
        let (code, stages): (u32, &[&str]) =
            if is_over { (4, &["refunded", "ended"]) } else { (2, &["seller", "shopper", "platform", "return"]) };
        order.want("line_id", line, [item.id.clone()], Reach::One);
        order.want("product", line, [item.product.clone()], Reach::May);
        order.want("title", line, [fold(&item.title)], Reach::One);
        order.want("quantity", line, [item.quantity.to_string()], Reach::May);
        order.want("unit_price", line, [story.purse.truth(item.price)], Reach::One);
        order.want("dispute", line, ["present".to_owned()], Reach::One);
        let said = scene.words.say(&format!("dispute {}", story.dispute().unwrap_or_default()));
        let told = scene.rng.bool();
        let by_words = crate::page::stages(story.dispute().unwrap_or_default(), &said.text);
        let is_told = told && said.observed;
        let by_code = stages.iter().map(|stage| (*stage).to_owned()).collect();
        order.want(
            "stage",
            line,
            if is_told { by_words } else { by_code },
            if is_told { Reach::One } else { Reach::May },
        );
        order.want_shown("dispute_opened", Place::Any, [story.iso("disputed")], Reach::One);
        let status = [story.dispute().map(str::to_owned), is_over.then(|| "closed".to_owned())];
        order.want("status", Place::Any, status.into_iter().flatten(), Reach::May);
        order.want("store", Place::Any, [fold(&story.store)], Reach::May);
        let (major, minor) = story.purse.parts(item.price);
        // This answer writes every amount in the English way, whatever the language.
        let dot = if minor.is_empty() { "" } else { "." };
        let shown = format!("{}{major}{dot}{minor}", story.purse.currency);
        let code = if scene.rng.bool() { json!(code) } else { code.to_string().into() };
        let mut entry = json!({
            "shopName": story.store,
            "reverseOrderLines": [{
                "aeItemDTO": {
                    "canApplyReverse": false, "itemCount": item.quantity, "itemId": item.product, "itemTitle": item.title,
                    "itemUnitPrice": {"cent": format!("{major}{minor}").parse::<u64>().unwrap_or_default(), "currency": story.purse.currency,
                        "formatMoney": shown, "formatPrice": {"priceInfo": format!("{shown}|{major}|{minor}")}},
                    "supportPersonalReason": true,
                },
                "buttonDTOList": [{"code": 1, "role": "BUYER", "type": "view_details", "detailUrl": format!("https://trade.aliexpress.com/issue/fastissue/Detail.htm?tradeOrderLineId={}", item.id)}],
                "gmtCreateFormat": format!("{} 21:19:58", story.iso("disputed")),
                "gmtCreate": evening(story, "disputed"),
                "gmtModifiedFormat": format!("{} 08:01:02", story.iso("now")),
                "reverseBizType": "4pl", "reverseStatus": code, "reverseType": "RETURN", "solutionType": 1,
                "reverseOrderId": number(scene.rng, "40"), "reverseOrderLineId": number(scene.rng, "40"),
                "tradeOrderId": story.id, "tradeOrderLineId": item.id,
            }],
        });
        if let (true, Some(line)) = (told, entry.pointer_mut("/reverseOrderLines/0").and_then(Value::as_object_mut)) {
            line.insert("reverseStatusText".to_owned(), said.text.into());
        }
        items.push(entry);
        orders.push(order);
    }
    let name = if scene.rng.bool() { "items" } else { "reverseOrderList" };
    let mut module = json!({"pageNum": 1, "pageSize": 10, "pages": 0, "total": items.len()});
    if let Some(module) = module.as_object_mut() {
        module.insert(name.to_owned(), items.into());
    }
    let data = json!({"module": module});
    let url = "https://m.aliexpress.com/p/refund-dispute/list.html".to_owned();
    (url, answer("mtop.aliexpress.buyer.reverse.queryReverseOrderPageListForBuyer", data), orders)
}

/// One dispute.
pub(crate) fn dispute(scene: &mut Scene<'_>, story: &Story<'_>) -> Made {
    let (query, mut orders, said) = dispute_truth(scene, story);
    let is_refunded = story.dispute() == Some("refunded");
    let (major, minor) = story.purse.parts(Amount::First);
    let dot = if minor.is_empty() { "" } else { "." };
    let cents = format!("{major}{minor}");
    // How many of its cents one of them is, is known of the currencies that are written with two digits.
    let forms = if minor.len() == 2 { 0..3 } else { 1..2 };
    let money = match scene.rng.u8(forms) {
        0 => json!({"cent": cents.parse::<u64>().unwrap_or_default(), "currency": story.purse.currency}),
        1 => json!({"unit": format!("{major}{dot}{minor}"), "currency": story.purse.currency}),
        _ => json!({"cent": cents, "currency": story.purse.currency}),
    };
    let mut module = json!({
        "reverseDetailStatusText": said.text,
        "applyReason": {"reasonName": scene.words.phrase(3)},
        "reachSolution": {"solutionTypeText": scene.words.phrase(2), "refundMoney": money.clone()},
    });
    let opened = match scene.rng.u8(0..3) {
        0 => ("gmtCreate", json!(format!("{} 21:19:58", story.iso("disputed")))),
        1 => ("gmtCreateTimestamp", json!(evening(story, "disputed"))),
        _ => ("gmtCreateTimestamp", json!(evening(story, "disputed").to_string())),
    };
    if let Some(module) = module.as_object_mut() {
        module.insert(opened.0.to_owned(), opened.1);
        if is_refunded {
            let done = format!("{} 02:00:00", story.iso("now"));
            let details = json!({"refundNewestTime": done, "refundDetails": {"totalMoney": money},
                "refundChannelDetails": [{"refundStatus": "SUCCESS", "aeRefundFinishTime": done}]});
            module.insert("reverseFinishInfo".to_owned(), json!({"refundInfo": details}));
        }
    }
    for order in &mut orders {
        let reach = order.reach;
        order.want("offered", Place::Line(0), [story.purse.truth(Amount::First)], reach);
        order.want_shown("dispute_opened", Place::Line(0), [story.iso("disputed")], reach);
        if is_refunded {
            let known = if said.observed { reach } else { Reach::May };
            order.want("refunded", Place::Line(0), [story.purse.truth(Amount::First)], known);
            order.want("refunded_on", Place::Line(0), [story.iso("now")], reach);
        }
    }
    let url = format!("https://www.aliexpress.com/p/reverse-pages/start.html?{query}");
    (url, answer("mtop.aliexpress.buyer.reverse.reverseOrderLineRenderForBuyer", json!({"module": module})), orders)
}

fn answer(api: &str, data: Value) -> String {
    let whole = json!({"api": api, "data": data, "ret": ["SUCCESS::ok"], "v": "1.0"});
    format!("{whole:#}\n")
}
