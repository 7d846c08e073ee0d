//! The bytes of uploaded files, each under the hash of its content: on the local disk, or in a store like S3.

use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, Result, bail};
use axum::body::Bytes;
use futures_util::TryStreamExt;
use object_store::aws::AmazonS3Builder;
use object_store::local::LocalFileSystem;
use object_store::{ObjectStore, ObjectStoreExt};
use sha2::{Digest, Sha256};

use super::hash;

/// The hash of a content, which is its name.
pub type Hash = [u8; 32];

#[derive(Clone)]
pub struct Files(Arc<dyn ObjectStore>);

impl Files {
    /// In a folder, made when it is missing; what is acknowledged is on the disk.
    pub fn in_folder(folder: &Path) -> Result<Self> {
        std::fs::create_dir_all(folder)
            .with_context(|| format!("cannot make the folder {}", folder.display()))?;
        let store = LocalFileSystem::new_with_prefix(folder)?.with_fsync(true);
        Ok(Self(Arc::new(store)))
    }

    /// In a bucket, named like `s3://bucket`; the rest is in the usual `AWS_…` variables.
    pub fn at(address: &str) -> Result<Self> {
        if !address.starts_with("s3://") {
            bail!("not the address of a bucket, such as s3://files");
        }
        let store = AmazonS3Builder::from_env().with_url(address).build()?;
        Ok(Self(Arc::new(store)))
    }

    /// Stores a content, unless it is there already.
    pub async fn put(&self, content: Bytes) -> Result<Hash> {
        let hash: Hash = Sha256::digest(&content).into();
        self.0.put(&path(&hash), content.into()).await.context("a file could not be stored")?;
        Ok(hash)
    }

    /// `None` when the bytes are not there, which is a matter for the operator, not for the reader.
    pub async fn get(&self, hash: &Hash) -> Result<Option<Bytes>> {
        match self.0.get(&path(hash)).await {
            Ok(found) => Ok(Some(found.bytes().await.context("a file could not be read")?)),
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(error).context("a file could not be read"),
        }
    }

    /// Names of all contents stored before a moment.
    pub async fn stored_before(&self, time: chrono::DateTime<chrono::Utc>) -> Result<Vec<Hash>> {
        let all: Vec<_> = self.0.list(None).try_collect().await?;
        let old = all.iter().filter(|it| it.last_modified < time);
        Ok(old.filter_map(|it| read(it.location.filename()?)).collect())
    }

    pub async fn delete(&self, hash: &Hash) -> Result<()> {
        match self.0.delete(&path(hash)).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(error).context("a file could not be deleted"),
        }
    }
}

/// Two letters a folder, so that none grows without end.
fn path(hash: &Hash) -> object_store::path::Path {
    let name = hash::hex(hash);
    let (folder, _) = name.split_at(2);
    object_store::path::Path::from(format!("{folder}/{name}"))
}

fn read(name: &str) -> Option<Hash> {
    let pairs = name.as_bytes().chunks(2).map(|it| std::str::from_utf8(it).ok());
    let bytes: Option<Vec<u8>> =
        pairs.map(|it| it.and_then(|it| u8::from_str_radix(it, 16).ok())).collect();
    bytes?.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_content_is_found_under_its_hash() {
        let folder = std::env::temp_dir().join(format!("hub-files-{}", std::process::id()));
        let files = Files::in_folder(&folder).unwrap();
        let hash = files.put(Bytes::from_static(b"content")).await.unwrap();
        assert_eq!(files.put(Bytes::from_static(b"content")).await.unwrap(), hash);
        assert_eq!(files.get(&hash).await.unwrap().unwrap(), "content");
        let later = chrono::DateTime::from(std::time::SystemTime::now()) + chrono::Days::new(1);
        assert_eq!(files.stored_before(later).await.unwrap(), [hash]);
        files.delete(&hash).await.unwrap();
        files.delete(&hash).await.unwrap();
        assert!(files.get(&hash).await.unwrap().is_none());
        std::fs::remove_dir_all(folder).unwrap();
    }
}
