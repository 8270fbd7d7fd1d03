//! Today's pages as they were seen live by programs that read them in 2025 and 2026: the list of refunds, a dispute's own
//! page, and the tracking page with its header.

use crate::page::{Made, advertisement, dispute_truth, escape, parcels, stages, want_tracks, whole};
use crate::story::{Story, fold, number};
use crate::table::Amount;
use crate::{Expected, Place, Reach, Scene, Situation};

/// The list of refunds: cards without any link, which name their order in a text, and how far they are together with a day.
pub(crate) fn refunds(scene: &mut Scene<'_>, story: &Story<'_>) -> Made {
    let mut orders = Vec::new();
    let mut cards = String::new();
    if let Some(item) = story.items.iter().find(|item| item.disputed) {
        let dispute = story.dispute().unwrap_or_default();
        let (card, order) = card(scene, story, &story.id, &item.title, dispute);
        cards.push_str(&card);
        orders.push(order);
        // Another order's, which is over.
        let (id, title) = (number(scene.rng, "30"), scene.words.phrase(3));
        let (card, order) = self::card(scene, story, &id, &title, "refunded");
        cards.push_str(&card);
        orders.push(order);
    } else {
        cards = format!("<div class=\"emptyList--wrap--S0Mrz4e\">{}</div>", scene.words.phrase(3));
    }
    let body = format!(
        "<div class=\"refundList--wrap--U7v8W9x\">{cards}<div class=\"next-pagination\">\
         <button class=\"next-btn next-pagination-item next-prev\" disabled>{}</button>\
         <button class=\"next-btn next-pagination-item next-current\">1</button>\
         <button class=\"next-btn next-pagination-item next-next\">{}</button></div></div>",
        scene.words.word(),
        scene.words.word()
    );
    let url = "https://m.aliexpress.com/p/refund-dispute/list.html?spm=a2g0o.order_list".to_owned();
    let text = whole(scene, &url, &body);
    (url, text, orders)
}

fn card(scene: &mut Scene<'_>, story: &Story<'_>, id: &str, title: &str, dispute: &'static str) -> (String, Expected) {
    let said = scene.words.say(&format!("dispute {dispute}"));
    let known = if said.observed { Reach::One } else { Reach::May };
    let line = Place::Line(0);
    let mut order = Expected { id: id.to_owned(), reach: Reach::One, lines: Vec::new(), wants: Vec::new() };
    order.want("store", Place::Any, [fold(&story.store)], Reach::One);
    order.want("title", line, [fold(title)], Reach::One);
    order.want("dispute", line, ["present".to_owned()], Reach::One);
    order.want("stage", line, stages(dispute, &said.text), known);
    order.want("status", Place::Any, [dispute.to_owned()], known);
    // What the day beside the state is the day of, nobody says.
    order.want_shown("dispute_state", line, [story.iso("disputed")], Reach::One);
    let day = story.iso("disputed").replace('-', ["-", "/", "."].get(scene.rng.usize(0..3)).unwrap_or(&"-"));
    let time = if scene.rng.bool() { " 08:15:30" } else { "" };
    let state = match scene.rng.u8(0..4) {
        0 => format!("{}{day}{time}", escape(&said.text)),
        1 => format!("{day}{time} {}", escape(&said.text)),
        2 => format!("{} <span>{day}{time}</span>", escape(&said.text)),
        _ => format!("{} {day}{time}", escape(&said.text)),
    };
    let css = |name: &str| format!("orderItem--{name}--Qw3rT7z");
    let html = format!(
        "<div class=\"{}\"><div class=\"{}\"><span class=\"{}\">{}</span><span class=\"{}\">{}{} {id}</span></div>\
         <div class=\"{}\">{}</div><div class=\"{}\">{state}</div>\
         <div class=\"{}\"><div><button type=\"button\" class=\"next-btn\">{}</button></div>\
         <div><button type=\"button\" class=\"next-btn\">{}</button></div></div></div>\n",
        css("orderItem"),
        css("orderHeader"),
        css("orderStore"),
        escape(&story.store),
        css("orderSKUId"),
        escape(&scene.words.text("label id")),
        if scene.rng.bool() { ":" } else { "：" },
        css("orderSKUTitle"),
        escape(title),
        css("orderStatusDesc"),
        css("orderStatusAction"),
        scene.words.word(),
        scene.words.word(),
    );
    (html, order)
}

/// A dispute's own page, under any file name below the form's: its order's number stands in a text.
pub(crate) fn dispute(scene: &mut Scene<'_>, story: &Story<'_>) -> Made {
    let (query, mut orders, said) = dispute_truth(scene, story);
    if scene.rng.bool() {
        return filed(scene, story, &query, orders, &said.text);
    }
    let is_refunded = story.dispute() == Some("refunded");
    let css = |name: &str| format!("newReverse{name}--Ab12Cd3");
    let known = if said.observed { Reach::One } else { Reach::May };
    for order in &mut orders {
        // The number on the page names the order, whether its address does or not.
        order.reach = Reach::One;
        order.wants.iter_mut().filter(|want| want.field == "dispute").for_each(|want| want.reach = Reach::One);
        order.wants.iter_mut().filter(|want| want.field == "stage").for_each(|want| want.reach = known);
        if is_refunded {
            let counts = if said.observed { story.counts(Amount::First) } else { Reach::May };
            order.want("refunded", Place::Line(0), [story.purse.truth(Amount::First)], counts);
        }
    }
    let label = scene.words.text("label id");
    let number = match scene.rng.u8(0..3) {
        0 => format!("{}: {}", escape(&label), story.id),
        1 => format!("{}:: <b>{}</b>", escape(&label), story.id),
        _ => format!("<span>{}</span><span>{}</span>", escape(&label), story.id),
    };
    let title = story.items.first().map_or("", |item| item.title.as_str());
    let body = format!(
        "<div class=\"reverseDetail--wrap--Gh56Ij7\"><div class=\"{}\">{}</div>\
         <div class=\"{}\"><span>{}</span><span class=\"{}\">{}</span></div><div>{number}</div>\
         <div class=\"reverseDetail--itemTitle--Kl89Mn0\">{}</div></div>\n{}",
        css("Status--title"),
        escape(&said.text),
        css("RefundInfo--wrap"),
        scene.words.phrase(2),
        css("RefundInfo--amount"),
        escape(story.purse.text(Amount::First)),
        escape(title),
        advertisement(scene, story)
    );
    let file = ["detail.html", "reverse-detail.html", "v2/case/show.html", "index.html"];
    let file = file.get(scene.rng.usize(0..file.len())).copied().unwrap_or_default();
    let url = format!("https://www.aliexpress.com/p/reverse-pages/{file}?{query}");
    let text = whole(scene, &url, &body);
    (url, text, orders)
}

/// The form's address once a request was filed.
fn filed(scene: &mut Scene<'_>, story: &Story<'_>, query: &str, orders: Vec<Expected>, status: &str) -> Made {
    let body = format!(
        "<div class=\"reminder--wrap--Ab12Cd3\"><div class=\"reminder--statusStr--3FMxRSU\">{}</div>\
         <div class=\"reminder--desc--Ef45Gh6\">{} {}</div></div>\
         <div class=\"verticalSteps--title--1m4xoBw\">{}</div>\n{}",
        escape(status),
        scene.words.phrase(3),
        escape(story.day("now")),
        scene.words.phrase(3),
        advertisement(scene, story)
    );
    let url = format!("https://www.aliexpress.com/p/reverse-pages/start.html?{query}");
    let text = whole(scene, &url, &body);
    (url, text, orders)
}

/// The parcels' way, under class names that end in a hash.
pub(crate) fn tracking(scene: &mut Scene<'_>, story: &Story<'_>) -> Made {
    let mut order = story.expected(Reach::May);
    let css = |name: &str| format!("logistic-info-v2--{name}--X0fPzen");
    let english = scene.words.has_sentences();
    let parcels = parcels(scene, story);
    want_tracks(&mut order, &parcels, Reach::May);
    // The second form of a time has no weekday, and the zone's name instead.
    let with_zone = scene.rng.bool();
    let told_by_promise = story.is_promised() && english;
    let tells_year = told_by_promise || !with_zone && !parcels.is_empty();
    let reads = if tells_year { scene.reads(story) } else { Reach::May };
    let one = parcels.len() == 1;
    let arrived = parcels.iter().any(|parcel| parcel.arrived);
    // One page in a language of its own had an English header.
    let label = scene.words.say(if arrived { "track delivered" } else { "header eta" });
    let label = if scene.rng.bool() && !label.observed {
        crate::words::Spoken {
            text: if arrived { "Delivered" } else { "Estimated delivery" }.to_owned(),
            observed: true,
        }
    } else {
        label
    };
    let day = |event: &str| story.sheet.short(story.table, event);
    let is_range = !arrived && scene.rng.bool();
    let value = match (arrived, is_range) {
        (true, _) => day("delivered").to_owned(),
        (false, true) => format!("{} - {}", day("delivered"), day("eta")),
        (false, false) => day("eta").to_owned(),
    };
    let colon = if scene.rng.bool() { "：" } else { ": " };
    let is_told = label.observed && one;
    let header = if one {
        format!(
            "<div class=\"arrival-time-v2--wrap--Op12Qr3\"><div class=\"arrival-time-v2--title--e0sXWcA\">{}{colon}{}</div></div>\n",
            escape(&label.text),
            escape(&value)
        )
    } else {
        String::new()
    };
    if arrived {
        let place = if one { Place::Any } else { Place::Line(0) };
        let reach = if is_told { reads } else { Reach::May };
        // Of several parcels the page does not say which has arrived.
        match one {
            true => order.want_shown("delivered", place, [story.iso("delivered")], reach),
            false => order.want("delivered", place, [story.iso("delivered")], reach),
        }
    } else {
        let known = is_told && scene.language != "th";
        let reach = if known { reads } else { Reach::May };
        match one {
            true => order.want_shown("estimated_delivery", Place::Any, [story.iso("eta")], reach),
            false => order.want("estimated_delivery", Place::Any, [story.iso("eta")], reach),
        }
    }
    for event in ["placed", "paid", "shipped"] {
        order.want(event, Place::Any, [story.iso(event)], Reach::May);
    }
    let blocks: String = parcels.iter().map(|parcel| {
        let nodes: String = parcel.events.iter().map(|event| {
            let time = match with_zone {
                true => format!("{}, 18:39 {}", day(event.day), ["EST", "CET", "KST", "GMT+2"].get(scene.rng.usize(0..4)).unwrap_or(&"EST")),
                false => story.sheet.track(story.table, event.day).to_owned(),
            };
            // A description may name a day of its own, which is nobody's.
            let more = if scene.rng.u8(0..3) == 0 { format!("<div class=\"{}\">{}</div>", css("nodeDesc"), escape(&scene.words.clause(story.day("older")))) } else { String::new() };
            format!(
                "<div class=\"{}\"><div class=\"{}\">{}</div><div class=\"{}\">{}</div>{more}<div class=\"{}\">{}</div></div>",
                css("node"), css("nodeTitle"), escape(&event.name), css("nodeDesc"), escape(&event.text), css("nodeTime"), escape(&time)
            )
        }).collect();
        format!(
            "<div class=\"{}\"><div class=\"{}\"><span class=\"{}\">{}</span><span class=\"{}\">{}</span></div>{nodes}</div>\n",
            css("track"), css("carrier"), css("carrierTitle"), scene.words.word(), css("mailNoValue"), parcel.number
        )
    }).collect();
    let promise = if story.is_promised() {
        let day = story.day("earlier");
        let (clause, is_real) = scene.words.refund(day);
        order.want(
            "delivery_deadline",
            Place::Any,
            [story.iso("earlier")],
            if is_real { scene.reads(story) } else { Reach::May },
        );
        let coupon = story.purse.text(Amount::Coupon);
        let delayed = match english {
            true => format!("Apply for {coupon} coupon code if delayed by {}", story.day("eta")),
            false => format!("{} {coupon} {}", scene.words.phrase(1), scene.words.clause(story.day("eta"))),
        };
        order.want("delay_coupon", Place::Any, [story.iso("eta")], Reach::May);
        format!(
            "<div class=\"{}\"><ul><li>{}</li><li>{}</li><li>{}</li></ul></div>\n",
            css("fast"),
            escape(&delayed),
            escape(&clause),
            scene.words.phrase(3)
        )
    } else {
        String::new()
    };
    let items: String = story
        .items
        .iter()
        .map(|item| {
            format!(
                "<div class=\"package-item--wrap--St45Uv6\"><div class=\"package-item--title--Wx78Yz9\">{}</div></div>",
                escape(&item.title)
            )
        })
        .collect();
    let body =
        format!("<div class=\"order-wrap\">{promise}{header}{blocks}{items}{}</div>", advertisement(scene, story));
    if story.situation == Situation::AwaitingPayment && order.reach != Reach::One {
        // Nothing is on its way, and nothing is promised.
        order.reach = Reach::May;
    }
    let url = format!("{}/p/tracking/index.html?_addShare=no&_login=yes&tradeOrderId={}", scene.host(), story.id);
    let text = whole(scene, &url, &body);
    (url, text, vec![order])
}
