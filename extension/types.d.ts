// What `tsc` has to know beside the browsers' own types. Nothing of it is shipped.

/** Whose request it is, as the browser knows it. */
interface Asker {
  from: 'background' | 'own-page' | 'site';
  tab?: number;
  document?: string;
  /** The tab itself. */
  place?: chrome.tabs.Tab;
  urls?: string[];
}

/** A file that the core has written and the shopper saves. */
interface SavedFile {
  name: string;
  kind: string;
  plain: unknown;
}

/** What the scripts on a page of the site share: each adds its verbs, in the order that the manifest names them. */
declare var recourse: any;

/** What vendor/fluent.js brings. */
declare var FluentBundle: any;

declare module '*/pkg/data.js' {
  export const languages: string[];
  export const locales: object;
  export const policy: object;
  export const site: object;
}

// The element a page of ours is drawn into: what the core's glue calls when an answer is no picture.
interface HTMLElement {
  takesFile?: (answer: { file: SavedFile }) => void;
  givesFile?: (key: string) => Promise<unknown>;
  /** Whether the answer ends the page. */
  answered?: (answer: { go?: string; stale?: boolean }) => boolean;
}

// Firefox, for content scripts.
interface Node {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

// Version 2, in Chromium.
interface IntersectionObserverInit {
  trackVisibility?: boolean;
  delay?: number;
}
interface IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

// Animations of a page's own transitions have one.
interface AnimationEffect {
  readonly pseudoElement?: string | null;
}
