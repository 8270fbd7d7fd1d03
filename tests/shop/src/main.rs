//! `cargo xtask shop`: opens the sample shop alone, to look at it in any browser.

use std::future::pending;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use chrono::DateTime;
use shop::{Csp, Options, Shop};

fn main() -> ExitCode {
    programs::ended(run().map(|()| ExitCode::SUCCESS))
}

fn run() -> Result<()> {
    let options = options(&std::env::args().skip(1).collect::<Vec<_>>())?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let shop = Shop::start(options).await.context("the sample shop did not open")?;
        let port = shop.port();
        let extension = programs::target().join("extension/chromium");
        let extension = extension.display();
        println!(
            "The sample shop is open on 127.0.0.1:{port} until Ctrl-C. It is a proxy: a browser told to use it finds the\n\
             shop at https://www.aliexpress.com/ and nothing else.\n\n\
             Chromium, with a profile of its own:\n  \
             chromium --user-data-dir=$(mktemp -d) --proxy-server=http://127.0.0.1:{port} \\\n    \
             --ignore-certificate-errors --load-extension={extension} \\\n    \
             https://www.aliexpress.com/p/order/index.html\n\n\
             Firefox: Settings, Network Settings, Manual proxy: HTTP Proxy 127.0.0.1, Port {port}, also for HTTPS;\n  \
             then open https://www.aliexpress.com/p/order/index.html and accept the certificate."
        );
        pending().await
    })
}

fn options(arguments: &[String]) -> Result<Options> {
    let mut options = Options::new(programs::root().join("tests/shop/app"));
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        match argument.as_str() {
            "--strict-csp" => options.csp = Csp::Strict,
            "--now" => {
                let time = rest.next().context("--now wants a time, as 2026-09-01T12:00:00Z")?;
                let now = DateTime::parse_from_rfc3339(time)
                    .ok()
                    .with_context(|| format!("`{time}` is not a time as 2026-09-01T12:00:00Z"))?;
                options.now = Some(now.timestamp_millis());
            }
            unknown => bail!("`{unknown}` is not an option; there are --strict-csp and --now TIME"),
        }
    }
    Ok(options)
}
