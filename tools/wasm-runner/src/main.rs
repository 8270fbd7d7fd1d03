//! wasm-bindgen's runner of tests, under a name of ours: cargo calls it with the test binary and the tester's own arguments.

fn main() -> anyhow::Result<()> {
    wasm_bindgen_cli::wasm_bindgen_test_runner::run_cli_with_args(std::env::args())
}
