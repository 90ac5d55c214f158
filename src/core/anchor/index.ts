export * from './captureContext';
export * from './mapThroughDiff';
export * from './findAgain';
export * from './rankedPlaces';
export * from './wanted';
