// Bundles each library's pages into out/NAME.js and out/NAME.css. The pages of a library share one bundle, which
// pages/*.html name.
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { compile, compileModule } from 'svelte/compiler';

const older = { react: 'react18', 'react-dom': 'react-dom18' };
const withTemplates = { vue: 'vue/dist/vue.esm-bundler.js' };

const bundles = {
  'antd5.jsx': older, 'arco.jsx': older, 'fusion.jsx': older, 'semi.jsx': older, 'tdesign.jsx': older,
  'antd6.jsx': {}, 'aria.jsx': {}, 'headless.jsx': {}, 'mantine.jsx': {}, 'mui.jsx': {}, 'prime.jsx': {}, 'radix.jsx': {}, 'react-select.jsx': {},
  'element.js': withTemplates, 'naive.js': withTemplates, 'vant.js': withTemplates, 'vuetify.js': withTemplates,
  'preact.jsx': {}, 'shoelace.js': {}, 'svelte.js': {},
};

const svelte = {
  name: 'svelte',
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, async ({ path }) => ({ contents: compile(await readFile(path, 'utf8'), { filename: path, generate: 'client', css: 'injected' }).js.code }));
    onLoad({ filter: /\.svelte\.js$/ }, async ({ path }) => ({ contents: compileModule(await readFile(path, 'utf8'), { filename: path, generate: 'client' }).js.code }));
  },
};

// A test page asks no host for anything: fonts that a style sheet would fetch are left out.
const noFonts = {
  name: 'no fonts',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => ({ contents: (await readFile(path, 'utf8')).replace(/@font-face\s*\{[^}]*\}/g, ''), loader: 'css' }));
  },
};

for (const [file, alias] of Object.entries(bundles)) {
  await build({
    entryPoints: [`src/${file}`], outdir: 'out', bundle: true, minify: true, format: 'iife', target: 'es2022', jsx: 'automatic', alias, plugins: [svelte, noFonts], logLevel: 'error',
    conditions: ['svelte', 'browser'], legalComments: 'none', external: ['*.png', '*.svg', '*.gif', '*.woff', '*.woff2', '*.ttf', '*.eot'],
    define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}', global: 'globalThis', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false' },
  });
}
