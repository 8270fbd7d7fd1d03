//! Answers requests: the pages' shells, their scripts, the mtop calls, the reports. The scripts are compiled in, so
//! that the shop needs no folder but React's; every script is a file of its own, since the strict policy allows nothing
//! inline.

use std::{convert::Infallible, sync::Arc};

use http_body_util::{BodyExt, Full, Limited};
use hyper::{
    Method, Request, Response, StatusCode,
    body::{Bytes, Incoming},
    header::{self, HeaderValue},
};
use serde_json::{Value, json};

use crate::{Csp, Floor, Gate, Press, answer, classic, gate, record};

const BODY_LIMIT: usize = 4 * 1024 * 1024;
const POLICY: &str = "script-src 'self' https://acs.aliexpress.com";

/// Path, title and script of each page.
const PAGES: [(&str, &str, &str); 6] = [
    ("/p/order/index.html", "Orders", "list.js"),
    ("/p/order/detail.html", "Order Detail", "detail.js"),
    ("/p/tracking/index.html", "Tracking", "tracking.js"),
    ("/p/reverse-pages/start.html", "Returns/refunds", "form.js"),
    ("/p/reverse-pages/detail.html", "Returns/refunds", "case.js"),
    ("/p/refund-dispute/list.html", "Refunds and disputes", "refunds.js"),
];

const SCRIPTS: [(&str, &str); 8] = [
    ("/g/mtop.js", include_str!("../app/mtop.js")),
    ("/g/parts.js", include_str!("../app/parts.js")),
    ("/g/list.js", include_str!("../app/list.js")),
    ("/g/detail.js", include_str!("../app/detail.js")),
    ("/g/tracking.js", include_str!("../app/tracking.js")),
    ("/g/form.js", include_str!("../app/form.js")),
    ("/g/case.js", include_str!("../app/case.js")),
    ("/g/refunds.js", include_str!("../app/refunds.js")),
];

const PICTURES: [(&str, &str); 12] = [
    ("bag", include_str!("../app/pictures/bag.svg")),
    ("cable", include_str!("../app/pictures/cable.svg")),
    ("case", include_str!("../app/pictures/case.svg")),
    ("drill", include_str!("../app/pictures/drill.svg")),
    ("headphones", include_str!("../app/pictures/headphones.svg")),
    ("keyboard", include_str!("../app/pictures/keyboard.svg")),
    ("lamp", include_str!("../app/pictures/lamp.svg")),
    ("mug", include_str!("../app/pictures/mug.svg")),
    ("plant", include_str!("../app/pictures/plant.svg")),
    ("shoe", include_str!("../app/pictures/shoe.svg")),
    ("strip", include_str!("../app/pictures/strip.svg")),
    ("watch", include_str!("../app/pictures/watch.svg")),
];

type Reply = Response<Full<Bytes>>;

pub(crate) async fn attend(request: Request<Incoming>, floor: Arc<Floor>) -> Result<Reply, Infallible> {
    let (head, body) = request.into_parts();
    let host = head.headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let host = host.split(':').next().unwrap_or_default().to_owned();
    if !gate::is_ours(&host) {
        floor.log().egress.push(host);
        return Ok(reply(StatusCode::BAD_GATEWAY, "text/plain", "refused: the sample shop lets nobody out\n"));
    }
    let path = head.uri.path().to_owned();
    if !path.starts_with("/__shop/") {
        let rest = head.uri.path_and_query().map_or("/", |rest| rest.as_str());
        floor.log().requests.push(format!("https://{host}{rest}"));
    }
    let body = match Limited::new(body, BODY_LIMIT).collect().await {
        Ok(body) => body.to_bytes(),
        Err(_) => return Ok(reply(StatusCode::PAYLOAD_TOO_LARGE, "text/plain", "too much\n")),
    };
    let query = head.uri.query().unwrap_or_default();
    let put = floor.put_at(&format!("https://{host}{path}"));
    let mut answer = match (path.strip_prefix("/h5/"), path.strip_prefix("/__shop/")) {
        _ if put.is_some() => as_put(&path, &put.unwrap_or_default(), query),
        (Some(api), _) if host.starts_with("acs.") => call(api, query, &body, &floor),
        (_, Some(kind)) if head.method == Method::POST => note(kind, &body, &floor),
        _ => page(&host, &path, query, &floor),
    };
    // The API and the shop's own desk are other origins to the pages of the sister hosts.
    if let Some(origin) = head.headers.get(header::ORIGIN) {
        let headers = answer.headers_mut();
        headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin.clone());
        headers.insert(header::ACCESS_CONTROL_ALLOW_CREDENTIALS, HeaderValue::from_static("true"));
        headers.insert(header::ACCESS_CONTROL_ALLOW_HEADERS, HeaderValue::from_static("content-type"));
    }
    Ok(answer)
}

fn reply(status: StatusCode, kind: &'static str, body: impl Into<Bytes>) -> Reply {
    let mut reply = Response::new(Full::new(body.into()));
    *reply.status_mut() = status;
    reply.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    // Pages change with the clock and with the test that runs: nothing may come out of a cache. A page itself may rest
    // behind the one it led to, as the site's do, so it is only asked for anew.
    let cache = if kind.starts_with("text/html") { "no-cache" } else { "no-store" };
    reply.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
    reply
}

fn script(body: impl Into<Bytes>) -> Reply {
    reply(StatusCode::OK, "text/javascript; charset=utf-8", body)
}

/// An mtop call: by GET with a callback's name, or by POST with the data in the body.
fn call(path: &str, query: &str, body: &Bytes, floor: &Floor) -> Reply {
    let lower = path.split('/').next().unwrap_or_default();
    // The address has the name in lower case; the true spelling travels in the query.
    let api = field(query, "api").filter(|api| api.to_lowercase() == lower).unwrap_or_else(|| lower.to_owned());
    let body = String::from_utf8_lossy(body);
    let data = field(query, "data").or_else(|| field(&body, "data")).unwrap_or_default();
    let data: Value = serde_json::from_str(&data).unwrap_or_default();
    let is_list = api == "mtop.aliexpress.trade.buyer.order.list";
    let orders = if is_list { floor.listed() } else { floor.orders() };
    let zoned = floor.options().zoned_times;
    let answer = answer::answer(&api, &data, &orders, floor.page_size(), floor.now(), zoned).to_string();
    let confirm = Value::from(floor.options().confirm_words.as_str()).to_string();
    let answer = answer.replace("\"Confirm received\"", &confirm);
    match callback(query) {
        Some(callback) => script(format!(" {callback}({answer})")),
        None => reply(StatusCode::OK, "application/json; charset=utf-8", answer),
    }
}

/// A page's report.
fn note(kind: &str, body: &Bytes, floor: &Floor) -> Reply {
    let kept = match kind {
        "press" => serde_json::from_slice::<Press>(body).map(|press| floor.log().presses.push(press)),
        "form" => serde_json::from_slice::<record::Form>(body).map(|form| floor.log().keep_form(form)),
        "submit" => serde_json::from_slice::<Value>(body).map(|claim| floor.log().submissions.push(claim)),
        _ => return reply(StatusCode::NOT_FOUND, "text/plain", "no such report\n"),
    };
    let status = if kept.is_ok() { StatusCode::NO_CONTENT } else { StatusCode::BAD_REQUEST };
    reply(status, "text/plain", "")
}

/// A text that a test put at an address, as the page, the script, the style sheet or the answer that stands there.
fn as_put(path: &str, text: &str, query: &str) -> Reply {
    if path.ends_with(".js") {
        return script(text.to_owned());
    }
    if path.ends_with(".css") {
        return reply(StatusCode::OK, "text/css; charset=utf-8", text.to_owned());
    }
    if !text.trim_start().starts_with('{') {
        return reply(StatusCode::OK, "text/html; charset=utf-8", text.to_owned());
    }
    match callback(query) {
        Some(callback) => script(format!(" {callback}({text})")),
        None => reply(StatusCode::OK, "application/json; charset=utf-8", text.to_owned()),
    }
}

fn callback(query: &str) -> Option<String> {
    field(query, "callback").filter(|name| name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_'))
}

/// The pages of the older generation, which have a host of their own.
fn classic_page(path: &str, query: &str, floor: &Floor) -> Option<Reply> {
    let body = match path {
        "/orderList.htm" | "/order_list.htm" => classic::list(&floor.listed(), floor.now()),
        "/order_detail.htm" => {
            let id = field(query, "orderId")?;
            classic::detail(floor.orders().iter().find(|order| order.id == id)?, floor.now())
        }
        _ => return None,
    };
    Some(html(StatusCode::OK, "My Orders", &body, floor))
}

/// What is shown instead of an order's page while the shop is shut.
fn at_the_gate(host: &str, path: &str, floor: &Floor) -> Option<Reply> {
    if host.starts_with("login.") {
        let text = "The stand-in for the page that asks for a name and a password. It has no fields.";
        return Some(html(StatusCode::OK, "Log in", &plain("Log in", text), floor));
    }
    let gate = floor.options().gate;
    if !PAGES.iter().any(|(at, _, _)| *at == path) {
        return None;
    }
    match gate {
        Gate::Open => None,
        Gate::Login => {
            let mut reply = reply(StatusCode::FOUND, "text/plain", "");
            let to = HeaderValue::from_static("https://login.aliexpress.com/?return_url=orders");
            reply.headers_mut().insert(header::LOCATION, to);
            Some(reply)
        }
        // The names are those that readers of the live list close; what is in it is invented.
        Gate::Captcha => {
            let body = "<div id=\"root\"><div class=\"shop-notice\">Loading…</div></div>\n\
                <div class=\"baxia-dialog\"><div id=\"baxia-dialog-content\">\
                <div class=\"nc-container\" id=\"nc_1_wrapper\">Slide to verify that you are a person.</div></div></div>\n";
            Some(html(StatusCode::OK, "Orders", body, floor))
        }
    }
}

fn page(host: &str, path: &str, query: &str, floor: &Floor) -> Reply {
    if let Some(page) = at_the_gate(host, path, floor) {
        return page;
    }
    if host.starts_with("trade.")
        && let Some(page) = classic_page(path, query, floor)
    {
        return page;
    }
    if let Some((_, text)) = SCRIPTS.iter().find(|(at, _)| *at == path) {
        return if floor.options().drifted { script(redesigned(text)) } else { script(*text) };
    }
    if let Some((_, title, file)) = PAGES.iter().find(|(at, _, _)| *at == path) {
        let scripts = ["react.js", "react-dom.js", "config.js", "mtop.js", "parts.js", file];
        let scripts: String = scripts.iter().map(|file| format!("<script src=\"/g/{file}\"></script>\n")).collect();
        return html(StatusCode::OK, title, &format!("<div id=\"root\"></div>\n{scripts}"), floor);
    }
    match path {
        "/" => {
            let text = "A stand-in for the order pages, with invented orders.";
            html(StatusCode::OK, "Sample Shop", &plain("Sample Shop", text), floor)
        }
        // What stands on the live page is not known; nothing of it is read.
        "/p/message/index.html" => {
            let text = "Dear friend, please wait some more days, it will arrive soon.";
            html(StatusCode::OK, "Messages", &plain("Messages", text), floor)
        }
        "/g/react.js" => script(floor.react.clone()),
        "/g/react-dom.js" => script(floor.react_dom.clone()),
        "/g/config.js" => script(format!("window.__SHOP__ = {};\n", config(floor))),
        "/g/shop.css" => {
            let style = include_str!("../app/shop.css");
            let style = if floor.options().drifted { redesigned(style) } else { style.to_owned() };
            reply(StatusCode::OK, "text/css; charset=utf-8", style)
        }
        "/favicon.ico" => picture("bag"),
        _ => match path.strip_prefix("/kf/").and_then(|name| name.strip_suffix("_220x220.jpg")) {
            Some(name) => picture(name),
            None => {
                let text = "This is the sample shop, a stand-in for the live one; it has no such page.";
                html(StatusCode::NOT_FOUND, "Not here", &plain("Not here", text), floor)
            }
        },
    }
}

/// What a redesign does to readers: every class and hook of the list's cards has another name.
fn redesigned(text: &str) -> String {
    text.replace("order-item", "purchase").replace("order_item", "purchase")
}

/// A page of a few words.
fn plain(title: &str, text: &str) -> String {
    let link = "<a href=\"/p/order/index.html\">My orders</a>";
    format!("<main class=\"plain\"><h1>{title}</h1><p>{text}</p><p>{link}</p></main>\n")
}

fn config(floor: &Floor) -> Value {
    let options = floor.options();
    json!({"renderDelayMs": options.render_delay_ms, "domIds": options.dom_ids, "aria": options.aria, "mobile": options.mobile, "formLanguage": options.form_language, "buttonDelayMs": options.button_delay_ms})
}

fn html(status: StatusCode, title: &str, body: &str, floor: &Floor) -> Reply {
    let page = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>{title}</title>\n\
         <link rel=\"stylesheet\" href=\"/g/shop.css\">\n</head>\n<body>\n{body}</body>\n</html>\n"
    );
    let mut reply = reply(status, "text/html; charset=utf-8", page);
    if floor.options().csp == Csp::Strict {
        reply.headers_mut().insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    }
    reply
}

/// A drawing in place of a photograph, under a photograph's name.
fn picture(name: &str) -> Reply {
    match PICTURES.iter().find(|(of, _)| *of == name) {
        Some((_, drawing)) => reply(StatusCode::OK, "image/svg+xml", *drawing),
        None => reply(StatusCode::NOT_FOUND, "text/plain", "no such picture\n"),
    }
}

/// A field of a query or of a form's body, decoded.
fn field(query: &str, name: &str) -> Option<String> {
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    pairs.into_iter().find(|(key, _)| *key == name).map(|(_, value)| decode(value))
}

fn decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        match byte {
            b'+' => bytes.push(b' '),
            b'%' => {
                let mut digit = || rest.next().and_then(|byte| char::from(byte).to_digit(16)).unwrap_or(0);
                let value = digit() * 16 + digit();
                bytes.push(u8::try_from(value).unwrap_or(b'?'));
            }
            _ => bytes.push(byte),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_decoded() {
        let query = "callback=mtopjsonp1&data=%7B%22a%22%3A%22%E2%82%A9+1%22%7D";
        assert_eq!(field(query, "data").as_deref(), Some("{\"a\":\"₩ 1\"}"));
        assert_eq!(field(query, "dat"), None);
    }

    #[test]
    fn no_script_needs_eval_or_stands_inline() {
        for (path, text) in SCRIPTS {
            for word in ["eval(", "new Function", "innerHTML", "dangerouslySetInnerHTML"] {
                assert!(
                    !text.contains(word),
                    "{path} must not use {word}: the strict policy, or a hostile title, would break it"
                );
            }
        }
    }
}
