"""What is printed and sent: pages that leave the screen."""
