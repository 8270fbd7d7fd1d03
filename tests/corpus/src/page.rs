//! Today's pages, by the elements that programs which read them have found there.

use crate::story::{Item, Story, fold, number};
use crate::table::Amount;
use crate::words::Spoken;
use crate::{Expected, Place, Reach, Scene, Situation};

/// An address, a page, and what is true of it.
pub(crate) type Made = (String, String, Vec<Expected>);

/// The order list: the order, and two older ones around it.
pub(crate) fn list(scene: &mut Scene<'_>, story: &Story<'_>) -> Made {
    list_of(scene, story, &[Some("older"), None, Some("oldest")])
}

/// A list of cards: the story's own, or of an older order.
pub(crate) fn list_of(scene: &mut Scene<'_>, story: &Story<'_>, kinds: &[Option<&'static str>]) -> Made {
    let mut cards = String::new();
    let mut orders = Vec::new();
    for (n, older) in kinds.iter().copied().enumerate() {
        // The story's own order has one card on a page; on a long list the others are its like.
        let is_first = older.is_none() && kinds.iter().take(n).all(Option::is_some);
        let id = if is_first { story.id.clone() } else { number(scene.rng, "30") };
        let (card, order) = card(scene, story, &id, older);
        cards.push_str(&card);
        orders.push(order);
    }
    let body = format!(
        "<div class=\"order-wrap\"><div class=\"order-main\"><div class=\"order-content\" data-spm=\"order_list_main\">\
         <div class=\"comet-tabs-nav\"><div>{}</div><div>{}</div></div>\n\
         <div class=\"comet-checkbox-group\">\n{cards}</div>\
         <div class=\"order-more\"><button class=\"comet-btn\" data-pl=\"order_more\">{}</button></div>\
         </div></div></div>\n{}",
        escape(&scene.words.text("status completed")),
        escape(&scene.words.text("status cancelled")),
        scene.words.word(),
        advertisement(scene, story),
    );
    let url = format!("{}/p/order/index.html", scene.host());
    let text = whole(scene, &url, &body);
    (url, text, orders)
}

fn card(scene: &mut Scene<'_>, story: &Story<'_>, id: &str, older: Option<&'static str>) -> (String, Expected) {
    let is_own = older.is_none();
    let placed = older.unwrap_or("placed");
    let status = if is_own { story.status() } else { "completed" };
    let said = scene.words.say(&format!("status {status}"));
    let dispute = story.dispute().filter(|_| is_own);
    let exposed = dispute.map(|dispute| (dispute, scene.words.say(&format!("dispute {dispute}"))));
    let mut order = if is_own {
        story.expected(Reach::One)
    } else {
        Expected { id: id.to_owned(), reach: Reach::One, lines: Vec::new(), wants: Vec::new() }
    };
    want_status(&mut order, status, &said, exposed.as_ref());
    want_dispute(&mut order, exposed.as_ref().map(|(dispute, words)| (*dispute, words.text.as_str())));
    let paid_back = want_paid_back(scene, story, &mut order, exposed.as_ref(), story.counts(Amount::First));
    order.want_shown("placed", Place::Any, [story.iso(placed)], scene.reads(story));
    order.want("store", Place::Any, [fold(&story.store)], Reach::One);
    order.want("total", Place::Any, [story.purse.truth(Amount::Total)], story.counts(Amount::Total));

    let is_mobile = scene.round % 3 == 2;
    let detail = format!("//www.aliexpress.com/p/order/detail.html?orderId={id}");
    let (open, close) = if is_mobile {
        (format!("<a class=\"order-item order-item-mobile\" href=\"{detail}\">"), "</a>")
    } else {
        ("<div class=\"order-item\">".to_owned(), "</div>")
    };
    // A link inside a link is no HTML.
    let link = |inner: &str, attributes: &str| {
        if is_mobile { format!("<span>{inner}</span>") } else { format!("<a {attributes}>{inner}</a>") }
    };
    let content = match story.items.as_slice() {
        [item] if is_own => {
            story.want_items(&mut order, |amount| story.counts(amount));
            if is_mobile {
                // Its only link is the card's own.
                may(&mut order, "product");
            }
            let address = format!("href=\"//www.aliexpress.com/item/{}.html\"", item.product);
            format!(
                "{}<div class=\"order-item-content-info\"><div class=\"order-item-content-info-name\" \
                 data-pl=\"order_item_content_info_name\">{}</div>\
                 <div class=\"order-item-content-info-sku\">{}</div>\
                 <div class=\"order-item-content-info-number\">{}<span class=\"order-item-content-info-number-quantity\">x{}</span></div>\
                 <div class=\"order-item-content-info-tag\"><span class=\"order-item-tag\"><font>{}</font></span></div></div>",
                link("<div class=\"order-item-content-img\"></div>", &address),
                link(&format!("<span title=\"{0}\">{0}</span>", escape(&item.title)), &address),
                escape(&item.variant.join(", ")),
                price(story.purse.text(item.price)),
                item.quantity,
                scene.words.phrase(2),
            )
        }
        items => {
            // Only their pictures are shown.
            for n in 0..if is_own { items.len() } else { 0 } {
                order.want("product", Place::Line(n), items.get(n).map(|item| item.product.clone()), Reach::May);
            }
            let pictures = items.iter().filter(|_| is_own);
            let pictures = pictures.map(|item| {
                let address = format!("href=\"//www.aliexpress.com/item/{}.html\"", item.product);
                link("<div class=\"order-item-content-img\"></div>", &address)
            });
            let pictures: String = pictures.collect();
            format!(
                "{pictures}<span class=\"order-item-content-more\">{} {}</span>",
                items.len().max(2),
                scene.words.word()
            )
        }
    };
    let buttons: String = match status {
        "awaiting-delivery" => ["button confirm", "button track"].as_slice(),
        "completed" => &["button cart", "button remove"],
        _ => &["button remove"],
    }
    .iter()
    .map(|role| {
        let text = escape(&scene.words.text(role));
        let class = "class=\"comet-btn comet-btn-block order-item-btn\"";
        match *role {
            "button track" if !is_mobile => format!(
                "<a {class} href=\"//www.aliexpress.com/p/tracking/index.html?_addShare=no&amp;_login=yes&amp;tradeOrderId={id}\"><span>{text}</span></a>"
            ),
            _ => format!("<button {class}><span>{text}</span></button>"),
        }
    })
    .collect();
    let exposed = exposed.map_or(String::new(), |(_, said)| {
        format!(
            "<div class=\"order-item-bottom-action\"><div class=\"expose-info\"><div class=\"expose-info-item-title\">{}{}</div></div></div>",
            escape(&said.text),
            paid_back.map_or(String::new(), |text| format!("<span>{}</span>", escape(&text))),
        )
    });
    let store = format!("<span>{}</span>", escape(&story.store));
    let html = format!(
        "{open}<div class=\"order-item-header\"><div class=\"order-item-header-status\" data-pl=\"order_item_header_status\">\
         <span class=\"order-item-header-status-text\">{status}</span></div>\
         <div class=\"order-item-header-right\"><div class=\"order-item-header-right-info\" data-pl=\"order_item_header_info\">\
         <div>{placed_label}{colon} {placed}</div><div>{id_label}{colon} {id}<span class=\"order-item-header-right-copy\">{copy}</span></div></div>\
         <span class=\"order-item-header-line\"></span>{details}</div></div>\
         <div class=\"order-item-store\"><img class=\"order-item-store-icon\">\
         <span class=\"order-item-store-name\" data-pl=\"order_item_store_name\">{store}</span></div>\
         <div class=\"order-item-content\"><div class=\"order-item-content-body\">{content}</div>\
         <div class=\"order-item-content-opt\"><div class=\"order-item-content-opt-price\">\
         <span class=\"order-item-content-opt-price-total\" data-pl=\"order_item_content_price_total\">{total_label}:{total}</span></div>\
         <div class=\"order-item-btns-wrap\"><div class=\"order-item-btns\">{buttons}</div></div></div></div>{exposed}{close}\n",
        status = escape(&said.text),
        // As the site printed it to a Korean account.
        colon = if scene.language == "ko" { "::" } else { ":" },
        placed_label = escape(&scene.words.text("label placed list")),
        placed = escape(story.day(placed)),
        id_label = escape(&scene.words.text("label id")),
        copy = scene.words.word(),
        details = link(
            &format!("<span>{}</span><span class=\"comet-icon comet-icon-arrowright\"></span>", scene.words.word()),
            &format!("data-pl=\"order_item_header_detail\" href=\"{detail}\"")
        ),
        store = link(&store, "href=\"//www.aliexpress.com/store/1100000001\""),
        total_label = escape(&scene.words.text("label total")),
        total = price(story.purse.text(Amount::Total)),
    );
    (html, order)
}

/// What may be read as an order's status: how far it is, or the dispute about it, which must be read in observed words.
pub(crate) fn want_status(order: &mut Expected, base: &str, said: &Spoken, exposed: Option<&(&'static str, Spoken)>) {
    let is_dispute_told = exposed.is_some_and(|(_, words)| words.observed);
    let reach = if said.observed && !is_dispute_told { Reach::One } else { Reach::May };
    let mut right = vec![base.to_owned()];
    if let Some((dispute, _)) = exposed {
        right.push((*dispute).to_owned());
        if is_dispute_told {
            order.want("status", Place::Any, [(*dispute).to_owned()], Reach::One);
        }
    }
    order.want("status", Place::Any, right, reach);
}

/// What may be read of the dispute about an order's first line.
pub(crate) fn want_dispute(order: &mut Expected, exposed: Option<(&'static str, &str)>) {
    if let Some((dispute, words)) = exposed {
        order.want("dispute", Place::Line(0), ["present".to_owned()], Reach::May);
        order.want("stage", Place::Line(0), stages(dispute, words), Reach::May);
    }
}

/// The amount that the site appends to the words of a refund, and what is to be read of it.
pub(crate) fn want_paid_back(
    scene: &mut Scene<'_>,
    story: &Story<'_>,
    order: &mut Expected,
    exposed: Option<&(&'static str, Spoken)>,
    counts: Reach,
) -> Option<String> {
    let (dispute, words) = exposed?;
    if *dispute != "refunded" || scene.rng.u8(0..4) == 0 {
        return None;
    }
    let is_known = words.observed && story.items.len() == 1;
    order.want(
        "refunded",
        Place::Line(0),
        [story.purse.truth(Amount::First)],
        if is_known { counts } else { Reach::May },
    );
    Some(story.purse.text(Amount::First).to_owned())
}

/// How far a dispute is, by observed words; otherwise everything it may be.
pub(crate) fn stages(dispute: &str, words: &str) -> Vec<String> {
    let stages: &[&str] = match words {
        "Refund complete" | "환불 완료" => &["refunded"],
        "Waiting for your response" => &["shopper"],
        "Waiting for AliExpress's feedback"
        | "We're reviewing your request"
        | "AliExpress의 피드백을 기다리는 중입니다." => &["platform"],
        _ if dispute == "refunded" => &["refunded", "ended"],
        _ => &["seller", "shopper", "platform", "return"],
    };
    stages.iter().map(|stage| (*stage).to_owned()).collect()
}

/// A dispute's number, made of its line's.
fn number_of(id: &str) -> String {
    id.chars().rev().take(15).collect()
}

fn may(order: &mut Expected, field: &str) {
    order.wants.iter_mut().filter(|want| want.field == field).for_each(|want| want.reach = Reach::May);
}

/// One order's own page.
pub(crate) fn detail(scene: &mut Scene<'_>, story: &Story<'_>) -> Made {
    let mut order = story.expected(Reach::One);
    let status = scene.words.say(&format!("status {}", story.status()));
    let exposed = story.dispute().map(|dispute| (dispute, Spoken { text: String::new(), observed: false }));
    want_status(&mut order, story.status(), &status, exposed.as_ref());
    order.want("store", Place::Any, [fold(&story.store)], Reach::One);
    order.want("total", Place::Any, [story.purse.truth(Amount::Total)], story.counts(Amount::Total));
    story.want_items(&mut order, |amount| story.counts(amount));
    let rows = rows(scene, story, &mut order);
    let (progress, services, reminder) = promises(scene, story, &mut order);
    let items: String =
        story.items.iter().enumerate().map(|(n, item)| line(scene, story, &mut order, n, item)).collect();
    let prices = ["subtotal", "tax"].map(|role| {
        let amount = if role == "tax" { Amount::Tax } else { Amount::Second };
        let label = scene.words.text(&format!("label {role}"));
        price_row(&label, story.purse.text(amount), "")
    });
    let total = price_row(&scene.words.text("label total"), story.purse.text(Amount::Total), " bold-font");
    let body = format!(
        "<div class=\"order-wrap\"><div class=\"order-status order-block\"><div class=\"order-block-title\">{status}</div>\
         <div class=\"order-status-content\">{reminder}</div></div>\n{progress}\n{services}\n\
         <div class=\"order-detail-info\"><div class=\"order-detail-info-item\">\
         <div class=\"contact-info\" data-pl=\"contact_info\">{name} +99 555 0100</div>\
         <div class=\"contact-info\" data-pl=\"contact_info_address\">{street} 1</div></div>\n\
         <div class=\"order-detail-info-item order-detail-order-info\"><div class=\"order-detail-info-content\">{rows}</div></div></div>\n\
         <div class=\"order-detail-item\"><div class=\"order-detail-item-store\"><a href=\"//www.aliexpress.com/store/1100000001\">\
         <span class=\"store-name\">{store}</span></a></div>{items}</div>\n\
         <div class=\"order-price order-block\">{prices}{total}</div>\n{advertisement}</div>",
        status = escape(&status.text),
        name = scene.words.phrase(2),
        street = scene.words.phrase(2),
        store = escape(&story.store),
        prices = prices.concat(),
        advertisement = advertisement(scene, story),
    );
    let url = format!("{}/p/order/detail.html?orderId={}&spm=a2g0o", scene.host(), story.id);
    let text = whole(scene, &url, &body);
    (url, text, vec![order])
}

/// The rows of numbers and days. Two have hooks; the others can be told by their words, or, where all four days stand
/// there, by their order.
fn rows(scene: &mut Scene<'_>, story: &Story<'_>, order: &mut Expected) -> String {
    let reads = scene.reads(story);
    let mut days = vec![("placed", Some("date"))];
    days.extend(story.is_paid().then_some(("paid", None)));
    days.extend(story.is_shipped().then_some(("shipped", None)));
    days.extend(story.is_completed().then_some(("completed", None)));
    let all = days.len() == 4;
    let id = scene.words.text("label id");
    let mut html = row(Some("id"), &id, &format!("{}<span>{}</span>", story.id, scene.words.word()));
    for (field, hook) in days {
        let label = scene.words.say(&format!("label {field}"));
        let known = hook.is_some() || label.observed || all;
        order.want_shown(field, Place::Any, [story.iso(field)], if known { reads } else { Reach::May });
        html.push_str(&row(hook, &label.text, &escape(story.day(field))));
    }
    if story.situation == Situation::Cancelled {
        // When it ended, in words nobody has observed: it was never shipped.
        html.push_str(&row(None, &scene.words.phrase(2), &escape(story.day("delivered"))));
    }
    let payment = scene.words.text("label payment");
    html.push_str(&row(Some("payment"), &payment, &format!("{} 0000", scene.words.word())));
    html
}

fn row(hook: Option<&str>, label: &str, value: &str) -> String {
    let hook = hook.map_or(String::new(), |hook| format!(" data-pl=\"order_detail_gray_{hook}\""));
    format!("<div class=\"info-row\"><span{hook}>{}:</span> {value}</div>", escape(label))
}

/// The service progress, the services and what is said under the status.
fn promises(scene: &mut Scene<'_>, story: &Story<'_>, order: &mut Expected) -> (String, String, String) {
    let promises = Promises::draw(scene, story);
    // The class of the block of services was never noted: most have the one that follows from the answer's name for it, and
    // what stands in one without is anybody's.
    let is_known = scene.rng.u32(0..8) > 0;
    let services: String = promises
        .services
        .iter()
        .map(|(title, content)| format!("<div><div>{}</div><div>{}</div></div>", escape(title), escape(content)))
        .collect();
    let class = if is_known { "order-detail-services order-block" } else { "order-block" };
    let services = format!("<div class=\"{class}\"><div>{}</div>{services}</div>", scene.words.word());
    promises.want(scene, story, order, is_known);
    let nodes: String = promises.nodes.iter().map(|(text, day)| {
        format!(
            "<div class=\"service-progress-node\"><div class=\"service-progress-node-info\"><div>{}</div><div>{}</div></div></div>",
            escape(text), escape(day)
        )
    }).collect();
    let progress = if promises.nodes.is_empty() {
        String::new()
    } else {
        format!(
            "<div class=\"service-progress order-block\"><div class=\"service-progress-title\">{}</div>\
             <div class=\"service-progress-nodes\">{nodes}</div><div class=\"service-progress-text\">{}</div></div>",
            escape(&promises.title),
            escape(&promises.note)
        )
    };
    (progress, services, escape(&promises.reminder))
}

/// What an order page promises, in words and days.
pub(crate) struct Promises {
    pub(crate) title: String,
    pub(crate) note: String,
    pub(crate) nodes: Vec<(String, String)>,
    pub(crate) services: Vec<(String, String)>,
    pub(crate) reminder: String,
    /// The event on whose day each deadline stands: in the nodes, in the services.
    deadlines: [Option<&'static str>; 2],
    /// Whether each is in real words: no place alone says what a date is of.
    in_words: [bool; 2],
    coupons: Vec<&'static str>,
    has_terms: bool,
}

impl Promises {
    pub(crate) fn draw(scene: &mut Scene<'_>, story: &Story<'_>) -> Self {
        let coupon = story.purse.text(Amount::Coupon).to_owned();
        let english = scene.words.has_sentences();
        let (eta, node_day) = (story.day("eta"), story.day("coupon"));
        let services_day = if story.situation == Situation::TwoDeadlines { "earlier" } else { "deadline" };
        // One in eight has the coupon and no refund, one in eight the services without the progress, one the reverse.
        let shape = if story.is_promised() { scene.rng.u32(0..8) } else { 9 };
        let (with_nodes, with_service, refunds) = match shape {
            9 => (false, false, false),
            0 => (true, true, false),
            1 => (false, true, true),
            2 => (true, false, true),
            _ => (true, true, true),
        };
        let mut in_words = [false; 2];
        let mut nodes = Vec::new();
        if with_nodes {
            nodes.push((scene.words.text("node paid"), story.day("paid").to_owned()));
            if scene.rng.u32(0..4) > 0 {
                nodes.push((coupon.clone(), node_day.to_owned()));
            }
            if refunds {
                let name = scene.words.say("node refund");
                in_words[0] = name.observed;
                nodes.push((name.text, story.day("deadline").to_owned()));
            }
        }
        let mut services = Vec::new();
        let mut service_refunds = false;
        if with_service {
            let delayed = if english {
                format!("Apply for {coupon} coupon code if delayed by {eta}")
            } else {
                let clause = scene.words.clause(eta);
                format!("{} {coupon} {clause}", scene.words.phrase(2))
            };
            let mut content = delayed;
            if refunds {
                service_refunds = true;
                let day = story.day(services_day);
                let (clause, is_real) = scene.words.refund(day);
                in_words[1] = is_real;
                content = format!("{content} · {clause}");
            }
            let rest = if english {
                " · Refund if items damaged · Refund if package lost".to_owned()
            } else {
                format!(" · {} · {}", scene.words.phrase(3), scene.words.phrase(3))
            };
            services.push((scene.words.phrase(2), format!("{content}{rest}")));
        }
        if story.is_promised() {
            let content = if english {
                "Not satisfied with your order? Send it back within 15 days after delivery. The first return on each order is free (up to 5 times per month).".to_owned()
            } else {
                format!(
                    "{}? {} 15 {}. {} 5 {}.",
                    scene.words.phrase(3),
                    scene.words.phrase(3),
                    scene.words.phrase(2),
                    scene.words.phrase(3),
                    scene.words.phrase(2)
                )
            };
            services.push((scene.words.phrase(2), content));
        }
        let has_terms = story.situation == Situation::CompletedWithTerms;
        let reminder = match (has_terms, english) {
            (true, true) => "Order complete.If there are any problems, you can apply for a return/refund within 7 days of confirming receipt.If the item you received is defective or not as described, you can open a dispute within 90 days after order was placed.".to_owned(),
            (true, false) => format!(
                "{}.{} 7 {}.{} 90 {}.",
                scene.words.phrase(2), scene.words.phrase(4), scene.words.phrase(2), scene.words.phrase(4), scene.words.phrase(2)
            ),
            (false, _) => scene.words.phrase(5),
        };
        let note = if english {
            format!("If delivered after {eta} you can collect a {coupon} coupon after 48 hours of that date")
        } else {
            let clause = scene.words.clause(eta);
            format!("{clause} {coupon} {} 48 {}", scene.words.phrase(2), scene.words.phrase(2))
        };
        Self {
            title: scene.words.phrase(2),
            note,
            deadlines: [
                nodes.len().gt(&0).then_some("deadline").filter(|_| refunds),
                service_refunds.then_some(services_day),
            ],
            in_words,
            coupons: if with_nodes || with_service { vec!["eta", "coupon"] } else { Vec::new() },
            nodes,
            services,
            reminder,
            has_terms,
        }
    }

    /// What is to be read of it; of the services, where their block is known by its class or its component.
    pub(crate) fn want(&self, scene: &Scene<'_>, story: &Story<'_>, order: &mut Expected, is_known: bool) {
        let reads = scene.reads(story);
        let in_words = [self.in_words[0], self.in_words[1] && is_known];
        let deadlines: Vec<String> = self.deadlines.iter().flatten().map(|event| story.iso(event)).collect();
        if !deadlines.is_empty() {
            let known = self.deadlines.iter().zip(in_words).filter(|(there, known)| there.is_some() && *known);
            let reach = match (reads, known.count()) {
                (Reach::May, _) | (_, 0) => Reach::May,
                // Both are known, so both must be kept.
                (_, 2) => Reach::All,
                _ => Reach::One,
            };
            order.want_shown("delivery_deadline", Place::Any, deadlines, reach);
        }
        let coupons = self.coupons.iter().map(|event| story.iso(event));
        order.want("delay_coupon", Place::Any, coupons, Reach::May);
        let known = if scene.words.has_sentences() { Reach::One } else { Reach::May };
        if self.has_terms {
            order.want("term_after_receipt", Place::Any, ["7".to_owned()], known);
            order.want("term_after_placed", Place::Any, ["90".to_owned()], known);
        }
        if !self.services.is_empty() {
            let reach = if is_known { known } else { Reach::May };
            order.want("term_free_return", Place::Any, ["15".to_owned()], reach);
        }
    }
}

fn line(scene: &mut Scene<'_>, story: &Story<'_>, order: &mut Expected, n: usize, item: &Item) -> String {
    let dispute = scene.words.say("button dispute");
    let mut buttons = vec![scene.words.text("button cart")];
    if item.can_dispute {
        buttons.push(dispute.text.clone());
    }
    if item.disputed {
        buttons.push(scene.words.text("button disputed"));
    }
    // Beside a button in words nobody has observed, the one looked for is not surely absent.
    let known = if dispute.observed && !item.disputed { Reach::One } else { Reach::May };
    order.want("can_dispute", Place::Line(n), [item.can_dispute.to_string()], known);
    let inside = scene.round.is_multiple_of(2) || story.items.len() > 1;
    let track = if story.is_shipped() && !item.arrived {
        let place = if inside { Place::Line(n) } else { Place::Any };
        order.want_shown("estimated_delivery", place, [story.iso(item.eta)], scene.reads(story));
        format!(
            "<div class=\"order-detail-item-track\"><div class=\"order-detail-item-track-eta-text\">{}: {}</div></div>",
            escape(&scene.words.text("label eta")),
            escape(story.day(item.eta)),
        )
    } else if item.arrived {
        format!(
            "<div class=\"order-detail-item-track\"><div class=\"order-detail-item-track-info-title\">{}</div>\
             <div class=\"order-detail-item-track-info-desc\">{}</div></div>",
            escape(&scene.words.text("track delivered")),
            scene.words.phrase(4),
        )
    } else {
        String::new()
    };
    let buttons: String = buttons
        .iter()
        .map(|text| format!("<button class=\"comet-btn\"><span>{}</span></button>", escape(text)))
        .collect();
    let (within, beside) = if inside { (track, String::new()) } else { (String::new(), track) };
    format!(
        "<div class=\"order-detail-item-content-wrap\"><div class=\"order-detail-item-content\">\
         <a class=\"order-detail-item-content-img\" href=\"//www.aliexpress.com/item/{product}.html\"></a>\
         <div class=\"order-detail-item-content-info\"><div class=\"item-title\">\
         <a href=\"//www.aliexpress.com/item/{product}.html\">{title}</a></div><div class=\"item-sku-attr\">{variant}</div>\
         <div class=\"item-price\">{price}<span class=\"item-price-quantity\">x{quantity}</span></div>\
         <div class=\"item-tags\"><span class=\"order-item-tag\">{tag}</span></div></div>\
         <div class=\"order-detail-item-content-operate\">{buttons}</div></div>{within}</div>{beside}\n",
        product = item.product,
        title = escape(&item.title),
        variant = escape(&item.variant.join(", ")),
        price = price(story.purse.text(item.price)),
        quantity = item.quantity,
        tag = scene.words.phrase(2),
    )
}

fn price_row(label: &str, value: &str, class: &str) -> String {
    format!(
        "<div class=\"order-price-item{class}\"><div class=\"left-col\" data-pl=\"order_price_item_title\">{}</div>\
         <div class=\"right-col\" data-pl=\"order_price_item_value\"><span class=\"rightPriceClass\">{}</span></div></div>",
        escape(label),
        escape(value)
    )
}

/// How many events each line's parcel has. An order of which its page says nothing need not be read.
pub(crate) fn want_tracks(order: &mut Expected, parcels: &[Parcel], lines: Reach) {
    if !parcels.is_empty() {
        order.reach = Reach::One;
    }
    for parcel in parcels {
        let count = parcel.events.len().to_string();
        match parcels {
            [_] => order.want("tracks", Place::Any, [count], Reach::One),
            _ => {
                for n in &parcel.items {
                    order.want("tracks", Place::Line(*n), [count.clone()], lines);
                }
            }
        }
    }
    if parcels.len() > 1 {
        // Where the page does not say which lines a parcel holds, all events are the order's.
        let all: usize = parcels.iter().map(|parcel| parcel.events.len()).sum();
        order.want("tracks", Place::Any, [all.to_string()], if lines == Reach::May { Reach::One } else { Reach::May });
    }
}

/// A parcel.
pub(crate) struct Parcel {
    pub(crate) number: String,
    pub(crate) items: Vec<usize>,
    pub(crate) arrived: bool,
    /// The newest first.
    pub(crate) events: Vec<Event>,
}

/// One event on its way.
pub(crate) struct Event {
    pub(crate) code: &'static str,
    pub(crate) stage: &'static str,
    pub(crate) day: &'static str,
    pub(crate) name: String,
    pub(crate) text: String,
}

/// The parcels of an order: one, or of a split shipment one for each line.
pub(crate) fn parcels(scene: &mut Scene<'_>, story: &Story<'_>) -> Vec<Parcel> {
    let groups: Vec<Vec<usize>> = match story.situation {
        _ if !story.is_shipped() => Vec::new(),
        Situation::Split => vec![vec![0], vec![1]],
        _ => vec![(0..story.items.len()).collect()],
    };
    groups
        .into_iter()
        .map(|items| {
            let arrived = items.iter().all(|n| story.items.get(*n).is_some_and(|item| item.arrived));
            let mut events = Vec::new();
            let mut put =
                |code, stage, day, name| events.push(Event { code, stage, day, name, text: scene.words.phrase(3) });
            if arrived {
                put("AE_GTMS_SIGNED", "1700", "delivered", String::new());
            }
            put("AE_PICK_UP_SUCCESS", "", "shipped", String::new());
            put("AE_ORDER_SHIPPED", "", "shipped", String::new());
            put("AE_ORDER_PAID", "", "paid", String::new());
            put("AE_ORDER_PLACED", "", "placed", String::new());
            for event in &mut events {
                event.name =
                    scene.words.text(if event.code == "AE_GTMS_SIGNED" { "track delivered" } else { event.code });
            }
            Parcel {
                number: format!("EX{}ZZ", number(scene.rng, "90").get(..9).unwrap_or_default()),
                items,
                arrived,
                events,
            }
        })
        .collect()
}

/// The address' parameters, what is true, and the status in words, of the page and of its answer alike.
pub(crate) fn dispute_truth(scene: &mut Scene<'_>, story: &Story<'_>) -> (String, Vec<Expected>, Spoken) {
    let dispute = story.dispute().unwrap_or("in-dispute");
    let named = scene.rng.bool();
    let said = scene.words.say(&format!("dispute {dispute}"));
    #[allow(clippy::indexing_slicing, reason = "an order has a line")]
    let item = &story.items[0];
    let reach = if named { Reach::One } else { Reach::May };
    let mut order = story.expected(reach);
    order.want("line_id", Place::Line(0), [item.id.clone()], reach);
    order.want("dispute", Place::Line(0), ["present".to_owned()], reach);
    let known = if said.observed { reach } else { Reach::May };
    order.want("stage", Place::Line(0), stages(dispute, &said.text), known);
    order.want("status", Place::Any, [dispute.to_owned()], Reach::May);
    let mut query = format!("tradeOrderLineId={}&reverseOrderLineId={}1", item.id, number_of(&item.id));
    if named {
        query = format!("{query}&tradeOrderId={}", story.id);
    }
    (query, vec![order], said)
}

/// What else is on the page, bought or put there by sellers.
pub(crate) fn advertisement(scene: &mut Scene<'_>, story: &Story<'_>) -> String {
    format!(
        "<div class=\"pc-recommend--list--Zx9Yw8V\"><a class=\"pc-recommend--card--Ab1Cd2E\" href=\"//www.aliexpress.com/item/1005990000000099.html\">\
         <span title=\"Refund if no delivery before Jan 9, 2026\">Refund if no delivery before Jan 9, 2026</span>\
         <span>{} {}</span><span>{}</span></a></div>",
        scene.words.phrase(2),
        escape(story.day("oldest")),
        escape(story.purse.text(Amount::Tax)),
    )
}

/// A price as the page writes it: every character in an element of its own.
fn price(text: &str) -> String {
    let chars: String =
        text.chars().map(|c| format!("<span class=\"es--char--1Z3wUdt\">{}</span>", escape(&c.to_string()))).collect();
    format!("<div class=\"es--wrap--2p8eS4Q notranslate\">{chars}</div>")
}

/// A whole document.
pub(crate) fn whole(scene: &Scene<'_>, url: &str, body: &str) -> String {
    let direction = if matches!(scene.language, "ar" | "he") { "rtl" } else { "ltr" };
    format!(
        "<!DOCTYPE html>\n<!-- saved from url=({:04}){url} -->\n<html lang=\"{}\" dir=\"{direction}\">\n<head><meta charset=\"utf-8\">\
         <title>AliExpress</title><script>var prefetch = {{\"note\": \"Refund if no delivery before Jan 1, 2020\"}};</script></head>\n\
         <body>\n{body}\n</body>\n</html>\n",
        url.len(),
        scene.language,
    )
}

/// A text as HTML writes it.
pub(crate) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
