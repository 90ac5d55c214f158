// Filled in by the build: imports every *.test.ts of this folder.
declare module 'all-tests' {}
