interface ImportMetaEnv {
  /** Tests look into the card; every other build closes its root to everyone. Set by tools/build-kinds.ts. */
  readonly CARD_ROOT: ShadowRootMode;
}
