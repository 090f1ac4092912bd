package uk.quartile.console.layout;

/**
 * An entry of the menu.
 *
 * @param title as shown
 * @param address of its page
 * @param current whether the page that is shown belongs to it
 */
public record MenuItem(String title, String address, boolean current) {

}
