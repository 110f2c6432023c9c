/**
 * What is made when it is first wanted. For expressions over all letters of the world: the browser takes
 * a tenth of a millisecond and more to make one, and many pages never ask it.
 */
export function lazily<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
