/** The registry: entities known across articles, as a file and as data. */
export * from './parseRegistry';
export * from './registryChange';
export * from './registryFile';
export * from './registryName';
export * from './registryOperations';
export * from './relinkSidecar';
export * from './writeRegistry';
