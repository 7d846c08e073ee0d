#![doc = include_str!("README.md")]

pub mod app;
pub mod commands;
pub mod config;
mod domain;
mod error;
mod features;
pub mod routes;
pub mod sample;
pub mod services;
mod shared;
pub mod web;
pub mod work;
