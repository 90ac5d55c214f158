/** What readers taught: known names as an input of detection. */
export * from './gazetteer';
export * from './withKnownMentions';
export * from './linkKnown';
