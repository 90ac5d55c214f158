/** Going through suggestions one by one. */
export * from './review';
export * from './reviewStops';
