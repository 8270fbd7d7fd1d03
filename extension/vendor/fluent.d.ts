// It leaves what it brings at the global object: types.d.ts.
export {};
