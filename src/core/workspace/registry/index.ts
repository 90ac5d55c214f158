/** The registry: entities known across articles, as a file and as data. */
export * from './linkChange';
export * from './parseRegistry';
export * from './rankRegistry';
export * from './registryChange';
export * from './registryFile';
export * from './registryName';
export * from './registryOperations';
export * from './registryRole';
export * from './writeRegistry';
