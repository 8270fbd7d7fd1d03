//! The one port. Both browsers can be pointed at it as their proxy, with no name server and no privileged port in play;
//! and a tool that maps host names by itself can speak TLS to it straight away.

use std::{io, sync::Arc};

use hyper::{server::conn::http1, service::service_fn};
use hyper_util::rt::TokioIo;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    task::JoinSet,
};
use tokio_rustls::{
    TlsAcceptor,
    rustls::{
        ServerConfig,
        crypto::ring,
        pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer},
    },
};

use crate::{Floor, desk};

/// The first byte of every TLS handshake.
const HANDSHAKE: u8 = 0x16;

/// The most a proxy request's head may weigh.
const HEAD_LIMIT: usize = 16 * 1024;

/// Whether the shop answers for a host. aliexpress.ru is another application, of which the shop has no page of its own; a
/// test may put one there.
pub(crate) fn is_ours(host: &str) -> bool {
    let host = host.to_ascii_lowercase();
    ["aliexpress.com", "aliexpress.us", "aliexpress.ru"].iter().any(|domain| match host.strip_suffix(domain) {
        Some(rest) => rest.is_empty() || rest.ends_with('.'),
        None => false,
    })
}

/// Makes a certificate for this run. Browsers are told to accept it; nothing on the machine ever trusts it.
pub(crate) fn certify() -> io::Result<TlsAcceptor> {
    let names =
        ["aliexpress.com", "*.aliexpress.com", "aliexpress.us", "*.aliexpress.us", "aliexpress.ru"].map(str::to_owned);
    let made = rcgen::generate_simple_self_signed(names).map_err(io::Error::other)?;
    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(made.signing_key.serialize_der()));
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .and_then(|builder| builder.with_no_client_auth().with_single_cert(vec![made.cert.der().clone()], key))
        .map_err(io::Error::other)?;
    Ok(TlsAcceptor::from(Arc::new(config)))
}

/// Takes connections until it is dropped, and drops them with it.
pub(crate) async fn open(listener: TcpListener, tls: TlsAcceptor, floor: Arc<Floor>) {
    let mut guests = JoinSet::new();
    loop {
        if let Ok((stream, _)) = listener.accept().await {
            let (tls, floor) = (tls.clone(), Arc::clone(&floor));
            // A guest that breaks off in the middle is no news: browsers do so all the time.
            guests.spawn(async move { receive(stream, tls, floor).await.unwrap_or_default() });
        }
        while guests.try_join_next().is_some() {}
    }
}

async fn receive(mut stream: TcpStream, tls: TlsAcceptor, floor: Arc<Floor>) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut first = [0];
    stream.peek(&mut first).await?;
    if first == [HANDSHAKE] {
        return serve(stream, &tls, floor).await;
    }
    let head = read_head(&mut stream).await?;
    let mut words = head.split_ascii_whitespace();
    let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let (host, port) = authority(target);
    if !is_ours(host) || (method == "CONNECT" && port != "443") {
        floor.log().egress.push(host.to_owned());
        let body = "refused: the sample shop lets nobody out\n";
        let answer =
            format!("HTTP/1.1 502 Bad Gateway\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}", body.len());
        stream.write_all(answer.as_bytes()).await?;
        return stream.shutdown().await;
    }
    if method != "CONNECT" {
        let secure = target.replacen("http://", "https://", 1);
        let answer = format!(
            "HTTP/1.1 301 Moved Permanently\r\nlocation: {secure}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
        );
        stream.write_all(answer.as_bytes()).await?;
        return stream.shutdown().await;
    }
    stream.write_all(b"HTTP/1.1 200 Connection established\r\n\r\n").await?;
    serve(stream, &tls, floor).await
}

async fn serve(stream: TcpStream, tls: &TlsAcceptor, floor: Arc<Floor>) -> io::Result<()> {
    let stream = tls.accept(stream).await?;
    let service = service_fn(move |request| desk::attend(request, Arc::clone(&floor)));
    http1::Builder::new().serve_connection(TokioIo::new(stream), service).await.map_err(io::Error::other)
}

/// Reads up to the empty line, byte by byte: the TLS handshake that may follow belongs to somebody else.
async fn read_head(stream: &mut TcpStream) -> io::Result<String> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") && head.len() < HEAD_LIMIT {
        head.push(stream.read_u8().await?);
    }
    Ok(String::from_utf8_lossy(&head).into_owned())
}

/// Host and port of `host:port` or of a whole address.
fn authority(target: &str) -> (&str, &str) {
    let rest = target.split_once("://").map_or(target, |(_, rest)| rest);
    let authority = rest.split(['/', '?']).next().unwrap_or_default();
    authority.rsplit_once(':').unwrap_or((authority, "80"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Options, record};

    /// Says `request` to a shop of its own, and gives back what it answered and whom it refused.
    async fn say(request: &str) -> io::Result<(String, Vec<String>)> {
        let floor = Arc::new(Floor {
            put: std::sync::Mutex::default(),
            react: hyper::body::Bytes::new(),
            react_dom: hyper::body::Bytes::new(),
            options: Options::new("").into(),
            log: record::Log::default().into(),
        });
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        let task = tokio::spawn(open(listener, certify()?, Arc::clone(&floor)));
        let mut stream = TcpStream::connect(address).await?;
        stream.write_all(request.as_bytes()).await?;
        let mut answer = String::new();
        if request.starts_with("CONNECT www.aliexpress.com:443") {
            answer = read_head(&mut stream).await?;
        } else {
            stream.read_to_string(&mut answer).await?;
        }
        task.abort();
        let refused = floor.log().egress.clone();
        Ok((answer, refused))
    }

    #[tokio::test]
    async fn another_host_is_refused_and_written_down() -> io::Result<()> {
        for request in ["CONNECT tracker.example:443 HTTP/1.1\r\n\r\n", "GET http://tracker.example/x HTTP/1.1\r\n\r\n"]
        {
            let (answer, refused) = say(request).await?;
            assert!(answer.starts_with("HTTP/1.1 502 "), "{answer}");
            assert_eq!(refused, ["tracker.example"]);
        }
        Ok(())
    }

    #[tokio::test]
    async fn the_shops_own_hosts_are_let_in() -> io::Result<()> {
        let (answer, refused) = say("CONNECT www.aliexpress.com:443 HTTP/1.1\r\n\r\n").await?;
        assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
        assert_eq!(refused, Vec::<String>::new());
        let (answer, _) = say("GET http://www.aliexpress.com/p?q HTTP/1.1\r\n\r\n").await?;
        assert!(answer.contains("location: https://www.aliexpress.com/p?q\r\n"), "{answer}");
        Ok(())
    }

    #[test]
    fn only_the_sites_own_hosts_are_ours() {
        for host in
            ["www.aliexpress.com", "aliexpress.com", "acs.aliexpress.com", "m.nl.aliexpress.com", "www.aliexpress.us"]
        {
            assert!(is_ours(host), "{host}");
        }
        for host in ["aliexpress.ru.example.org", "notaliexpress.com", "aliexpress.com.example.org", "example.org", ""]
        {
            assert!(!is_ours(host), "{host}");
        }
    }

    #[test]
    fn a_target_is_an_authority_or_an_address() {
        assert_eq!(authority("www.example.org:443"), ("www.example.org", "443"));
        assert_eq!(authority("http://www.example.org/a:b?c"), ("www.example.org", "80"));
    }
}
