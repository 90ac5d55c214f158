export * from './captureContext';
export * from './diffSpans';
export * from './findAgain';
