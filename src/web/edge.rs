//! The edge: takes connections, cuts the slow ones, and stops without cutting anybody off.
//!
//! Not `axum::serve`, which in 0.8 installs no timer and so never ends a request that dribbles in.

use std::convert::Infallible;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::Body;
use axum::http::{Request, Response};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::time::{sleep, timeout};
use tower::util::BoxCloneSyncService;

use super::network::Peer;

/// The whole site as one service.
pub type Site = BoxCloneSyncService<Request<Body>, Response<Body>, Infallible>;

const CONNECTIONS: usize = 1024;
/// From a connection, or the end of the answer before, to the last byte of a request's head.
const HEAD: Duration = Duration::from_secs(10);
const MOST_HEADERS: usize = 100;
const LARGEST_HEAD: usize = 64 * 1024;
/// Still accepting after the signal, while balancers learn that we are going.
const GRACE: Duration = Duration::from_secs(3);
/// For requests under way.
const DRAIN: Duration = Duration::from_secs(25);

/// Serves until `stop` ends, then drains; with `grace`, it first goes on accepting for a while.
pub async fn serve(listener: TcpListener, site: Site, stop: impl Future<Output = ()>, grace: bool) {
    let places = Arc::new(Semaphore::new(CONNECTIONS));
    let graceful = GracefulShutdown::new();
    let stopped = async {
        stop.await;
        if grace {
            sleep(GRACE).await;
        }
    };
    tokio::pin!(stopped);
    loop {
        let Ok(place) = places.clone().acquire_owned().await else { break };
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            () = &mut stopped => break,
        };
        match accepted {
            Ok((stream, peer)) => {
                let connection = graceful.watch(converse(stream, site.clone(), Peer(peer)));
                tokio::spawn(async move {
                    // A visitor who goes away in the middle is no news.
                    let _ = connection.await;
                    drop(place);
                });
            }
            // Out of file handles, most likely; they come back.
            Err(error) => {
                tracing::warn!("cannot accept a connection: {error}");
                sleep(Duration::from_millis(100)).await;
            }
        }
    }
    drop(listener);
    if timeout(DRAIN, graceful.shutdown()).await.is_err() {
        tracing::warn!("stopped with requests still under way");
    }
}

fn converse(
    stream: TcpStream,
    site: Site,
    peer: Peer,
) -> http1::Connection<TokioIo<TcpStream>, TowerToHyperService<ToAxum>> {
    // Small answers leave at once instead of waiting for more.
    let _ = stream.set_nodelay(true);
    http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD)
        .max_headers(MOST_HEADERS)
        .max_buf_size(LARGEST_HEAD)
        .serve_connection(TokioIo::new(stream), TowerToHyperService::new(ToAxum(site, peer)))
}

/// Gives hyper's body axum's type, and notes on each request where it comes from.
#[derive(Clone)]
struct ToAxum(Site, Peer);

impl tower::Service<Request<Incoming>> for ToAxum {
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = <Site as tower::Service<Request<Body>>>::Future;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        self.0.poll_ready(context)
    }

    fn call(&mut self, mut request: Request<Incoming>) -> Self::Future {
        request.extensions_mut().insert(self.1);
        self.0.call(request.map(Body::new))
    }
}
