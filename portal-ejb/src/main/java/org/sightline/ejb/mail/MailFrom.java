package org.sightline.ejb.mail;

/** A mail is about to be written and asks whom it comes from; whoever keeps that answers. What stays null is the session's. */
public final class MailFrom {

    private String name;
    private String address;
    private String replyTo;

    /** @param newReplyTo where answers go, or null for the sender */
    public void is(String newName, String newAddress, String newReplyTo) {
        name = newName;
        address = newAddress;
        replyTo = newReplyTo;
    }

    String name() {
        return name;
    }

    String address() {
        return address;
    }

    String replyTo() {
        return replyTo;
    }
}
