//! Names made from content.

use std::fmt::Write;

use sha2::{Digest, Sha256};

/// Bytes in hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(2 * bytes.len()), |mut text, byte| {
        // Writing to a string does not fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The first 80 bits of the SHA-256 in hexadecimal: enough to tell the versions of a file apart.
pub fn short(content: &[u8]) -> String {
    let digest = Sha256::digest(content);
    hex(digest.get(..10).unwrap_or_default())
}
