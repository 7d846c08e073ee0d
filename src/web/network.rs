//! Where a request comes from, as far as it can be believed.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use axum::http::HeaderMap;
use ipnet::{IpNet, Ipv6Net};

/// The other end of the connection; the edge notes it on every request.
#[derive(Debug, Clone, Copy)]
pub struct Peer(pub SocketAddr);

/// The visitor's address: the peer, unless that is one of our proxies. Then it is the right-most hop of
/// `X-Forwarded-For` that is not; no other header is read, and what stands to the left of it is anybody's invention.
pub fn client(peer: Option<Peer>, headers: &HeaderMap, trusted: &[IpNet]) -> IpAddr {
    let peer = peer.map_or(IpAddr::V4(Ipv4Addr::LOCALHOST), |it| it.0.ip().to_canonical());
    let is_trusted = |it: &IpAddr| trusted.iter().any(|network| network.contains(it));
    if !is_trusted(&peer) {
        return peer;
    }
    let lines: Vec<&str> =
        headers.get_all("x-forwarded-for").iter().filter_map(|it| it.to_str().ok()).collect();
    let hops = lines.iter().flat_map(|it| it.split(',')).map(str::trim);
    let mut nearest = peer;
    for hop in hops.rev() {
        // An entry that is no address ends what can be believed.
        let Ok(address) = hop.parse::<IpAddr>() else { break };
        nearest = address.to_canonical();
        if !is_trusted(&nearest) {
            break;
        }
    }
    nearest
}

/// What limits count by: one address of version 4, or the network of 64 bits that a household has of version 6.
pub fn limited(address: IpAddr) -> String {
    match address {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => Ipv6Net::new(address, 64)
            .map_or_else(|_| address.to_string(), |it| it.trunc().to_string()),
    }
}

/// What the list of sessions shows: enough to tell home from abroad, not enough to find a house.
pub fn rough(address: IpAddr) -> String {
    match address {
        IpAddr::V4(address) => {
            let [a, b, ..] = address.octets();
            format!("{a}.{b}.…")
        }
        IpAddr::V6(address) => {
            let [a, b, ..] = address.segments();
            format!("{a:x}:{b:x}:…")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_proxies_are_believed() {
        let trusted: Vec<IpNet> = vec!["10.0.0.0/8".parse().unwrap()];
        for (peer, forwarded, found) in [
            ("192.0.2.7", "198.51.100.1", "192.0.2.7"),
            ("10.0.0.1", "198.51.100.1", "198.51.100.1"),
            ("10.0.0.1", "1.2.3.4, 198.51.100.1", "198.51.100.1"),
            ("10.0.0.1", "198.51.100.1, 10.0.0.2", "198.51.100.1"),
            ("10.0.0.1", "evil, 10.0.0.2", "10.0.0.2"),
            ("10.0.0.1", "", "10.0.0.1"),
            ("::ffff:192.0.2.7", "1.2.3.4", "192.0.2.7"),
        ] {
            let peer = Peer(SocketAddr::new(peer.parse().unwrap(), 80));
            let mut headers = HeaderMap::new();
            headers.insert("x-forwarded-for", forwarded.parse().unwrap());
            headers.insert("x-real-ip", "6.6.6.6".parse().unwrap());
            assert_eq!(client(Some(peer), &headers, &trusted).to_string(), found, "{forwarded}");
        }
        assert_eq!(limited("2001:db8:1:2:3::4".parse().unwrap()), "2001:db8:1:2::/64");
        assert_eq!(rough("203.0.113.9".parse().unwrap()), "203.0.…");
    }
}
