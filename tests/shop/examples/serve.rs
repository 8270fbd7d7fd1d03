//! Runs the sample shop by itself, to look at it: `cargo run -p shop --example serve -- [port] [strict] [aria] [no-ids]`.
//! Each empty line typed into it shows what it has written down so far.

use std::io;

use shop::{Csp, Options, Shop};

#[tokio::main]
async fn main() -> io::Result<()> {
    let mut options = Options::new(concat!(env!("CARGO_MANIFEST_DIR"), "/app"));
    for word in std::env::args().skip(1) {
        match word.as_str() {
            "strict" => options.csp = Csp::Strict,
            "aria" => options.aria = true,
            "no-ids" => options.dom_ids = false,
            port => options.port = port.parse().map_err(io::Error::other)?,
        }
    }
    let shop = Shop::start(options).await?;
    let port = shop.port();
    println!("chromium --ignore-certificate-errors --proxy-server=http://127.0.0.1:{port} https://www.aliexpress.com/");
    for line in io::stdin().lines() {
        line?;
        println!("refused      {:?}", shop.egress());
        println!("requests     {:#?}", shop.requests());
        println!("presses      {:#?}", shop.presses());
        println!("submissions  {:?}", shop.submissions());
        println!("form         {}", shop.form_state());
    }
    Ok(())
}
