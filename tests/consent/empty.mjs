/** Stands in for a module of Node that a bundled package names and does not need. */
export default {};
