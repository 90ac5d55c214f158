export * from './captureContext';
export * from './diffSpans';
export * from './findAgain';
export * from './rankedPlaces';
export * from './wanted';
