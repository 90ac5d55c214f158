/** The only door of core: what the extension, the CLI and the tests of their adapters may use. */
export * from './text/span';
export * from './text/lineIndex';
export * from './text/textChange';
export * from './model/annotation';
export * from './model/annotationSet';
export * from './model/detection';
export * from './model/entity';
export * from './model/quote';
export * from './model/slug';
export * from './workspace/ports';
export * from './detect/detector';
export * from './detect/lexicon';
export * from './detect/sliceControl';
export * from './formats/detectRecord';
