/** The registry: entities known across articles, as a file and as data. */
export * from './changeLinksInSidecar';
export * from './externalLinks';
export * from './parseRegistry';
export * from './rankRegistry';
export * from './registryChange';
export * from './registryFile';
export * from './registryName';
export * from './registryOperations';
export * from './registryRole';
export * from './writeRegistry';
