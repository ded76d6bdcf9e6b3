/**
 * Replaces Node's types where a library asks for them but our code must not see them: `typeRoots` is searched before
 * `node_modules`.
 */
export {};
