/** Proves the packs that come from a folder. */
@org.jspecify.annotations.NullMarked
package corymb.usecase.pack;
