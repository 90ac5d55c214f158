/** What readers taught: known names as an input of detection. */
export * from './gazetteer';
export * from './knownMentions';
export * from './linkKnown';
